import type { FilterId, PaletteId, Season, TimeOfDay, Weather } from "../intent.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";
import { readTone } from "./read-tone.ts";

export interface Air {
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
}

/** What the words say of light, air, colours and manner; only what they say. */
export interface Looks extends Air {
  readonly palette?: PaletteId;
  /** `#rrggbb` that the whole picture is kept in. */
  readonly tone?: string;
  /** Air that comes with a thing named: it counts outdoors, where no other is named. */
  readonly hinted: Air;
  readonly neon: boolean;
  readonly filters: readonly FilterId[];
  /** Looks that only come near what was asked for. */
  readonly approximated: readonly string[];
}

/** The last hour, weather and season named win; several filters are applied one after the other. */
export function readLooks(findings: readonly Finding[]): Looks {
  const air = readAir(findings);
  const tone = readTone(findings);
  const filters = new Set<FilterId>();
  const approximated: string[] = [];
  let palette: PaletteId | undefined;
  for (const [index, finding] of findings.entries()) {
    if (tone?.used.has(index) === true || describesThing(findings, index)) continue;
    palette = senseOf(finding, "palette")?.palette ?? palette;
    for (const filter of filtersOf(finding)) filters.add(filter);
    const nearest = senseOf(finding, "nearest-filter");
    if (nearest !== undefined && filtersOf(finding).length === 0) {
      filters.add(nearest.filter);
      approximated.push(finding.said);
    }
  }
  return {
    ...air,
    ...(palette === undefined ? {} : { palette }),
    ...(tone === undefined ? {} : { tone: tone.hex }),
    neon: findings.some((finding) => isA(finding, "neon")),
    filters: withoutGeneral(filters),
    approximated,
  };
}

function readAir(findings: readonly Finding[]): Air & { readonly hinted: Air } {
  let said: Air = {};
  let hinted: Air = {};
  for (const finding of findings) {
    const time = senseOf(finding, "time")?.time;
    const weather = senseOf(finding, "weather")?.weather;
    const season = senseOf(finding, "season")?.season;
    said = {
      ...said,
      ...(time === undefined ? {} : { time }),
      ...(weather === undefined ? {} : { weather }),
      ...(season === undefined ? {} : { season }),
    };
    const hint = senseOf(finding, "air-hint");
    if (hint !== undefined) {
      const { kind: _, ...air } = hint;
      hinted = { ...hinted, ...air };
    }
  }
  return { ...said, hinted };
}

const filtersOf = ({ senses }: Finding): FilterId[] =>
  senses.flatMap((sense) => (sense.kind === "filter" ? [sense.filter] : []));

/** "Illustration" says flat only where no other manner is named: a watercolor illustration is a watercolor. */
function withoutGeneral(filters: ReadonlySet<FilterId>): readonly FilterId[] {
  const manners: readonly FilterId[] = [
    "watercolor",
    "oil",
    "pencil",
    "ink",
    "pastel",
    "pixel-art",
  ];
  const isOther = manners.some((filter) => filters.has(filter)) || filters.has("line-art");
  return [...filters].filter((filter) => filter !== "flat" || !isOther);
}

/** Looks that are also said of one thing: a vintage car, a black and white cat, an oil lamp. */
const MAY_DESCRIBE: ReadonlySet<string> = new Set([
  "vintage",
  "retro",
  "black and white",
  "black & white",
  "oil",
  "chalk",
  "crayon",
  "pixel",
  "neon",
  "vibrant",
  "vivid",
  "pastel",
  "复古",
  "黑白",
  "像素",
]);

/** Whether a look stands right before a thing and may be said of it alone. */
export function describesThing(findings: readonly Finding[], index: number): boolean {
  const finding = findings[index];
  if (finding === undefined || !MAY_DESCRIBE.has(finding.said)) return false;
  const next = findings.slice(index + 1).find(({ said }) => said !== "的");
  return isA(next, "subject") && !isA(next, "setting") && !isA(next, "quiet");
}
