/** What kind of picture a format word names. The ratio that comes of it depends on the orientation said beside it. */
export type FormatKind = "badge" | "poster" | "wide" | "phone" | "banner";
export type Orientation = "square" | "upright" | "lying";

/** The ratio of each kind of format word, and what an orientation makes of it. */
const RATIOS: Readonly<Record<FormatKind, Readonly<Record<Orientation | "unsaid", string>>>> = {
  badge: { unsaid: "1:1", square: "1:1", upright: "1:1", lying: "1:1" },
  poster: { unsaid: "3:4", square: "1:1", upright: "3:4", lying: "4:3" },
  wide: { unsaid: "16:9", square: "1:1", upright: "9:16", lying: "16:9" },
  phone: { unsaid: "9:16", square: "1:1", upright: "9:16", lying: "16:9" },
  banner: { unsaid: "21:9", square: "1:1", upright: "9:16", lying: "21:9" },
};

const BARE_ORIENTATIONS: Readonly<Record<Orientation, string>> = {
  square: "1:1",
  upright: "2:3",
  lying: "3:2",
};

/** The ratio of the table for a kind, an orientation, or both; undefined if neither was said. */
export function combineFormat(
  kind: FormatKind | undefined,
  orientation: Orientation | undefined,
): string | undefined {
  if (kind !== undefined) return RATIOS[kind][orientation ?? "unsaid"];
  return orientation === undefined ? undefined : BARE_ORIENTATIONS[orientation];
}
