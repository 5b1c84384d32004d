import { fitText } from "../../../text/fit-text.ts";
import { setType } from "../../../graphic/set-type.ts";

interface Stack {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

const LINES_MAX = 6;

/** A title and a date stay lines of their own. Each line fills the width; when all together are too high, the whole block is made smaller. */
export function stackLines(text: string, { left, top, width, height, ink }: Stack): string {
  const written = text.split("\n");
  const isBroken = written.length > 1 && written.length <= LINES_MAX;
  const fitting = { width, height, face: "bold", linesMax: LINES_MAX } as const;
  const broken = isBroken ? written : fitText(text, fitting).split("\n");
  const set = (line: string, place: { top: number; width: number; height: number }) =>
    setType(line, {
      left,
      ...place,
      face: "bold",
      ink,
      align: "start",
      isTop: true,
      linesMax: 1,
      tracking: 0,
    });
  const heights = broken.map((line) =>
    Math.min(set(line, { top: 0, width, height }).height, height * 0.42),
  );
  const total = heights.reduce((sum, one, index) => sum + one * stepOf(broken[index]), 0);
  const scale = Math.min(1, height / total);
  let y = top + Math.max(0, (height - total * scale) / 2);
  return broken
    .map((line, index) => {
      const lineHeight = (heights[index] ?? 0) * scale;
      const { content } = set(line, { top: y, width: width * scale, height: lineHeight });
      y += lineHeight * stepOf(line);
      return content;
    })
    .join("");
}

/** From a line to the next, in heights of its type: capitals leave the room below them free, other signs do not. */
function stepOf(line = ""): number {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]*$/u.test(line)) return 1.08;
  return /[gjpqyçQJ,;()[\]{}рудцщф]/u.test(line) ? 1.06 : 0.86;
}
