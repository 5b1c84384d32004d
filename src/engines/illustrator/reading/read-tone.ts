import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

export interface Tone {
  /** `#rrggbb`. */
  readonly hex: string;
  /** The findings that say it; they colour nothing else. */
  readonly used: ReadonlySet<number>;
}

/** The colour that the whole picture shall be kept in: "in shades of blue", "green tones", 蓝色调. */
export function readTone(findings: readonly Finding[]): Tone | undefined {
  for (const [index, finding] of findings.entries()) {
    const hex = senseOf(finding, "colour")?.hex;
    if (hex === undefined) continue;
    const before = neighbour(findings, index, -1);
    const after = neighbour(findings, index, 1);
    for (const at of [before, after]) {
      const side = at === before ? "before" : "after";
      if (isTone(findings[at], side)) return { hex, used: new Set([index, at]) };
    }
  }
  return undefined;
}

const isTone = (finding: Finding | undefined, side: "before" | "after"): boolean =>
  finding?.senses.some((sense) => sense.kind === "tone" && sense.side === side) ?? false;

/** The nearest finding that says something by itself: "shades of deep blue". */
function neighbour(findings: readonly Finding[], from: number, step: 1 | -1): number {
  let at = from + step;
  for (let steps = 0; steps < 3 && isFiller(findings[at]); steps++) at += step;
  return at;
}

const isFiller = (finding: Finding | undefined): boolean =>
  isA(finding, "quiet") && !isA(finding, "tone");
