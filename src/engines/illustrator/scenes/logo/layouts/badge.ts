import { setType } from "../../../graphic/set-type.ts";
import { setTypeOnArc } from "../../../graphic/type-on-arc.ts";
import type { LogoSheet } from "../logo-sheet.ts";
import { placeMarks } from "../place-marks.ts";

/** A round emblem: two rings, the word along the upper half between them, the mark in the middle. */
export function badge({
  width,
  height,
  scheme,
  text,
  random,
  marks,
  marksCount,
}: LogoSheet): string {
  const { paper, ink, colours } = scheme;
  const radius = Math.min(width, height) * 0.42;
  const [x, y] = [width / 2, height / 2];
  const isDark = random() < 0.5;
  const field = isDark ? colours[2] : paper;
  const line = isDark ? paper : ink;
  const inner = radius * (text === undefined ? 0.86 : 0.7);
  const ring = (r: number, share: number): string =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${line}" stroke-width="${radius * share}"/>`;
  const arc = { centreX: x, centreY: y, face: "bold", ink: line } as const;
  const word =
    text === undefined
      ? ""
      : setTypeOnArc(text.toUpperCase(), {
          ...arc,
          radius: (radius + inner) / 2 - radius * 0.062,
          size: radius * 0.17,
          angleMax: 4.1,
        });
  const stars =
    text === undefined
      ? ""
      : [-0.62, 0, 0.62]
          .map((turn) => {
            const angle = Math.PI / 2 + turn * 0.42;
            const [cx, cy] = [
              x + Math.cos(angle) * radius * 0.86,
              y + Math.sin(angle) * radius * 0.86,
            ];
            return `<circle cx="${cx}" cy="${cy}" r="${radius * (turn === 0 ? 0.045 : 0.026)}" fill="${colours[0]}"/>`;
          })
          .join("");
  const middle =
    marksCount === 0
      ? setType(Array.from((text ?? "").trim())[0]?.toUpperCase() ?? "", {
          left: x - inner * 0.6,
          top: y - inner * 0.6,
          width: inner * 1.2,
          height: inner * 1.2,
          face: "bold",
          ink: line,
        }).content
      : placeMarks(marks({ ink: line, paper: field, stroke: 0.028 }), {
          centreX: x,
          centreY: y,
          width: inner * 1.36,
          height: inner * (marksCount === 1 ? 1.24 : 0.9),
        });
  return (
    `<circle cx="${x}" cy="${y}" r="${radius * 1.03}" fill="${field}"/>` +
    ring(radius, 0.03) +
    ring(inner, 0.014) +
    `<circle cx="${x}" cy="${y}" r="${inner * 0.96}" fill="${isDark ? "none" : colours[1]}" opacity="0.35"/>` +
    word +
    stars +
    middle
  );
}
