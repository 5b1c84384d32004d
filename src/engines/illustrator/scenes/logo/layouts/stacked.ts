import { pick } from "../../../core/pick.ts";
import { mixHex } from "../../../graphic/hex-colour.ts";
import { setType } from "../../../graphic/set-type.ts";
import { BACKDROPS } from "../backdrops.ts";
import type { LogoSheet } from "../logo-sheet.ts";
import { placeMarks } from "../place-marks.ts";

/** The mark over a calm shape, the word below. */
export function stacked({
  width,
  height,
  scheme,
  text,
  random,
  marks,
  marksCount,
}: LogoSheet): string {
  const { paper, ink, colours } = scheme;
  const edge = Math.min(width, height);
  const markEdge = marksCount === 0 ? 0 : edge * (text === undefined ? 0.74 : 0.54);
  const wordHeight = text === undefined ? 0 : edge * (marksCount === 0 ? 0.34 : 0.13);
  const gap = text === undefined || marksCount === 0 ? 0 : edge * 0.07;
  const top = (height - markEdge - gap - wordHeight) / 2;
  const backdrop = pick(random, BACKDROPS)(random() < 0.5 ? -1 : 1);
  const accent = mixHex(paper, pick(random, colours), 0.42);
  const shape =
    marksCount === 0
      ? ""
      : `<g color="${accent}" fill="currentColor" transform="translate(${(width - markEdge) / 2} ${top}) scale(${markEdge / 100})">${backdrop}</g>`;
  const mark = placeMarks(marks({ ink, paper }), {
    centreX: width / 2,
    centreY: top + markEdge / 2,
    width: width * 0.9,
    height: markEdge * (marksCount === 1 ? 0.86 : 0.74),
  });
  const face = pick(random, ["bold", "bold", "script"] as const);
  const wordWidth = Math.min(width * 0.84, edge * 1.4);
  const word =
    text === undefined
      ? ""
      : setType(text, {
          left: (width - wordWidth) / 2,
          top: top + markEdge + gap,
          width: wordWidth,
          height: wordHeight,
          face,
          ink,
        }).content;
  return shape + mark + word;
}
