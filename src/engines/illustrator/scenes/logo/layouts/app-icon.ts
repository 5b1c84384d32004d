import { mixHex } from "../../../graphic/hex-colour.ts";
import { setType } from "../../../graphic/set-type.ts";
import type { LogoSheet } from "../logo-sheet.ts";
import { placeMarks } from "../place-marks.ts";

/** A rounded square with a gradient and the mark in white, as on a phone; the word small below. */
export function appIcon({
  width,
  height,
  scheme,
  text,
  random,
  marks,
  marksCount,
}: LogoSheet): string {
  const { ink, colours } = scheme;
  const edge = Math.min(width, height) * (text === undefined ? 0.72 : 0.56);
  const wordHeight = text === undefined || marksCount === 0 ? 0 : edge * 0.2;
  const gap = wordHeight * 0.7;
  const left = (width - edge) / 2;
  const top = (height - edge - gap - wordHeight) / 2;
  const base = random() < 0.5 ? colours[0] : colours[2];
  const light = mixHex(base, "#ffffff", 0.22);
  const deep = mixHex(base, "#0a0a1e", 0.3);
  const white = "#fffdf8";
  const inside =
    marksCount === 0
      ? setType(text ?? "", {
          left: left + edge * 0.12,
          top: top + edge * 0.12,
          width: edge * 0.76,
          height: edge * 0.76,
          face: "bold",
          ink: white,
        }).content
      : placeMarks(marks({ ink: white, paper: mixHex(light, deep, 0.5), stroke: 0.036 }), {
          centreX: width / 2,
          centreY: top + edge / 2,
          width: edge * 0.74,
          height: edge * (marksCount === 1 ? 0.66 : 0.5),
        });
  const word =
    wordHeight === 0
      ? ""
      : setType(text ?? "", {
          left: width * 0.08,
          top: top + edge + gap,
          width: width * 0.84,
          height: wordHeight,
          face: "medium",
          ink,
          linesMax: 1,
        }).content;
  return (
    `<defs><linearGradient id="icon" x1="0" y1="0" x2="0.6" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs>` +
    `<rect x="${left}" y="${top}" width="${edge}" height="${edge}" rx="${edge * 0.235}" fill="url(#icon)"/>` +
    `<path d="M${left + edge * 0.2} ${top + edge * 0.03}H${left + edge * 0.8}" stroke="#fff" stroke-opacity="0.25" stroke-width="${edge * 0.008}" stroke-linecap="round"/>` +
    inside +
    word
  );
}
