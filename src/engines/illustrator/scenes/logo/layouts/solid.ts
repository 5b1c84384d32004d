import { pick } from "../../../core/pick.ts";
import { setType } from "../../../graphic/set-type.ts";
import type { LogoSheet } from "../logo-sheet.ts";
import { placeMarks } from "../place-marks.ts";

/** Shapes in a box of 100 by 100: shield, hexagon, drop, diamond. */
const SHAPES: readonly [string, ...string[]] = [
  "M50 2C64 12 80 15 95 15V52C95 76 74 91 50 98C26 91 5 76 5 52V15C20 15 36 12 50 2Z",
  "M50 1L93 25.5V74.5L50 99L7 74.5V25.5Z",
  "M50 2A48 48 0 1 1 49.9 2Z",
  "M50 0L100 50L50 100L0 50Z",
];

/** The mark cut out of one strong shape, the word below in small capitals. */
export function solid({
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
  const shapeEdge = edge * (text === undefined ? 0.76 : 0.56);
  const wordHeight = text === undefined || marksCount === 0 ? 0 : edge * 0.1;
  const gap = wordHeight * 0.8;
  const top = (height - shapeEdge - gap - wordHeight) / 2;
  const left = (width - shapeEdge) / 2;
  const shape = pick(random, SHAPES);
  const colour = random() < 0.6 ? colours[0] : ink;
  const middle = { centreX: width / 2, centreY: top + shapeEdge * 0.5 };
  const inside =
    marksCount === 0
      ? setType(text ?? "", {
          left: left + shapeEdge * 0.18,
          top: top + shapeEdge * 0.3,
          width: shapeEdge * 0.64,
          height: shapeEdge * 0.4,
          face: "bold",
          ink: paper,
        }).content
      : placeMarks(marks({ ink: paper, paper: colour, stroke: 0.034 }), {
          ...middle,
          width: shapeEdge * 0.66,
          height: shapeEdge * (marksCount === 1 ? 0.58 : 0.4),
        });
  const word =
    wordHeight === 0
      ? ""
      : setType((text ?? "").toUpperCase(), {
          left: width * 0.08,
          top: top + shapeEdge + gap,
          width: width * 0.84,
          height: wordHeight,
          face: "bold",
          ink,
          tracking: 0.12,
          linesMax: 2,
        }).content;
  return (
    `<g transform="translate(${left} ${top}) scale(${shapeEdge / 100})"><path d="${shape}" fill="${colour}"/>` +
    `<path d="${shape}" fill="none" stroke="${paper}" stroke-width="1.1" transform="translate(50 50) scale(0.93) translate(-50 -50)"/></g>` +
    inside +
    word
  );
}
