import type { Place, SceneIntent, Subject } from "../../intent.ts";

/**
 * An intent on one line, for tables of prompts: `air | things | looks | details | text`, with what
 * is usual left out.
 */
export function toBrief(intent: SceneIntent): string {
  const { filters, adjustments = [], details = [], text, textManner } = intent;
  const parts = [
    airOf(intent),
    intent.subjects.map(thingOf).join(", "),
    [...filters, ...adjustments].join(", "),
    details.join(", "),
    text === undefined ? "" : `${text} (${textManner})`,
  ];
  return parts.join(" | ").replace(/(?:\s*\|\s*)+$/, "");
}

function airOf(intent: SceneIntent): string {
  const { scene, time, weather, season, neon, palette, tone, background } = intent;
  return [
    scene,
    time,
    weather === "clear" ? "" : weather,
    season ?? "",
    neon ? "neon" : "",
    palette ?? "",
    tone === undefined ? "" : `all ${tone}`,
    background === undefined ? "" : `on ${background}`,
    intent.isTransparent === true ? "transparent" : "",
  ]
    .filter((word) => word !== "")
    .join(" ");
}

function thingOf({ id, count, colour, size, place }: Subject): string {
  const words = [count === 1 ? undefined : count, size, colour, id, placeOf(place)];
  return words.filter((word) => word !== undefined && word !== "").join(" ");
}

function placeOf({ across, depth, isHigh, relation }: Place = {}): string {
  const words = [
    across,
    depth,
    isHigh === true ? "high" : undefined,
    relation === undefined ? undefined : `${relation.kind} ${relation.of}`,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? "" : `(${words.join(" ")})`;
}

/** The rows of a table: a prompt and what is expected of it, with an arrow between. */
export const readRows = (table: string): [prompt: string, expected: string][] =>
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [prompt = "", expected = ""] = row.split(" => ");
      return [prompt.trim(), expected.trim()];
    });
