import { disc, rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";
import { stackLines } from "./stack-lines.ts";

/** Words as large as the sheet, each line as wide as all the others; the picture below or beside. */
export function loud(sheet: PosterSheet): string {
  const { width, height, edge, scheme, text, random, hasSubjects, illustrate } = sheet;
  const { ink, paper, colours } = scheme;
  const margin = edge * 0.06;
  const isOnColour = random() < 0.6;
  const turn = Math.floor(random() * 3);
  const ground = isOnColour ? (colours[turn === 1 ? 2 : 0] ?? colours[0]) : paper;
  const type = isOnColour ? paper : ink;
  const accent = isOnColour ? colours[1] : colours[0];
  const isWide = width > height * 1.25;
  const wordsWidth = hasSubjects && isWide ? width * 0.58 : width;
  const wordsHeight = hasSubjects && !isWide ? height * 0.56 : height;
  const picture = isWide
    ? {
        left: wordsWidth,
        top: margin * 2,
        width: width - wordsWidth - margin,
        height: height - margin * 4,
      }
    : {
        left: margin,
        top: wordsHeight,
        width: width - margin * 2,
        height: height - wordsHeight - margin * 1.4,
      };
  const back = hasSubjects
    ? disc(
        picture.left + picture.width / 2,
        picture.top + picture.height / 2,
        Math.min(picture.width, picture.height) * 0.54,
        accent,
      )
    : disc(width * (random() < 0.5 ? 0.8 : 0.2), height * 0.76, edge * 0.34, accent);
  const lines =
    text === undefined
      ? ""
      : stackLines(text, {
          left: margin,
          top: margin,
          width: wordsWidth - margin * 2,
          height: wordsHeight - margin * 2,
          ink: type,
        });
  return rectangle({ left: 0, top: 0, width, height }, ground) + back + illustrate(picture) + lines;
}
