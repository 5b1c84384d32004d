import { toTextOutline } from "./text-outline.ts";
import type { TextOutlineOptions } from "./text-outline.ts";

export interface FitOptions extends Pick<TextOutlineOptions, "face" | "tracking"> {
  /** The box that the text shall fill, in any unit; only its ratio counts. */
  readonly width: number;
  readonly height: number;
  readonly linesMax: number;
}

/** Breaks text into the lines that let it be written largest within a box. Answers it with `\n` between the lines. */
export function fitText(text: string, options: FitOptions): string {
  const words = toWords(text);
  let best = text;
  let bestSize = 0;
  for (let count = 1; count <= Math.min(options.linesMax, words.length); count++) {
    const candidate = breakIntoLines(words, count);
    const { width, height } = toTextOutline(candidate, { ...options, size: 100 });
    const size = Math.min(options.width / Math.max(1, width), options.height / height);
    if (size > bestSize * 1.02) {
      best = candidate;
      bestSize = size;
    }
  }
  return best;
}

/** Words with the space that follows them; each Chinese, Japanese or Korean character may end a line. */
function toWords(text: string): string[] {
  return (
    text
      .replaceAll(/\s+/gu, " ")
      .trim()
      .match(
        /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF][，。、！？：；]?|[^\s\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]+\s?|\s/gu,
      ) ?? []
  );
}

function breakIntoLines(words: readonly string[], count: number): string {
  const total = words.reduce((sum, word) => sum + lengthOf(word), 0);
  const lines: string[] = [""];
  let used = 0;
  for (const word of words) {
    const boundary = (total * lines.length) / count;
    const line = lines.at(-1) ?? "";
    const isFull = line !== "" && used + lengthOf(word) / 2 > boundary && lines.length < count;
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = line + word;
    used += lengthOf(word);
  }
  return lines.map((line) => line.trim()).join("\n");
}

/** A Chinese character is about as wide as two Latin ones. */
const lengthOf = (word: string): number =>
  Array.from(word).reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1),
    0,
  );
