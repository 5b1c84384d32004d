import { createColourMark } from "../../../graphic/colour-mark.ts";
import { createLineMark } from "../../../graphic/line-mark.ts";
import { mixHex } from "../../../graphic/hex-colour.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

/** The things named, strewn in a half-drop repeat with dots and sparks between them, as on wrapping paper. */
export function motif({ width, height, unit, scheme, random, motifs }: PatternSheet): string {
  const { paper, colours } = scheme;
  const step = unit * 0.78;
  const ground = random() < 0.5 ? paper : mixHex(colours[1], paper, 0.45);
  const drawn = motifs.flatMap((id, index) => drawMotif(id, { index, scheme }) ?? []);
  let content = `<defs>${drawn.map((body, index) => `<g id="motif${index}">${body}</g>`).join("")}</defs><rect width="${width}" height="${height}" fill="${ground}"/>`;
  let index = 0;
  for (let column = -1; column * step < width + step; column++) {
    for (let row = -1; row * step < height + step * 2; row++) {
      const x = column * step;
      const y = row * step + (column % 2 === 0 ? 0 : step / 2);
      const size = step * 0.8;
      const turn = (random() - 0.5) * 44;
      const side = random() < 0.5 ? -1 : 1;
      content +=
        `<use xlink:href="#motif${index % Math.max(1, drawn.length)}" href="#motif${index % Math.max(1, drawn.length)}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)}) scale(${((side * size) / 100).toFixed(4)} ${(size / 100).toFixed(4)}) translate(-50 -50)"/>` +
        filler(x + step / 2, y + step * 0.02, {
          size: step * 0.1,
          fill: colours[index % colours.length] ?? colours[0],
          kind: index % 3,
        });
      index++;
    }
  }
  return content;
}

function drawMotif(
  id: string,
  { index, scheme }: { index: number; scheme: PatternSheet["scheme"] },
): string | undefined {
  const colour = createColourMark(id, `m${index}-`);
  if (colour !== undefined) return `<g transform="scale(3.125)">${colour}</g>`;
  const line = createLineMark(id, {
    ink: scheme.ink,
    paper: scheme.paper,
    chance: 0,
    stroke: 0.045,
  });
  return line === undefined
    ? undefined
    : `<g transform="scale(${100 / line.box})">${line.content}</g>`;
}

function filler(
  x: number,
  y: number,
  { size, fill, kind }: { size: number; fill: string; kind: number },
): string {
  if (kind === 0)
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(size * 0.5).toFixed(1)}" fill="${fill}"/>`;
  const arm = kind === 1 ? 0.22 : 0.5;
  const points = Array.from({ length: 8 }, (_, corner) => {
    const angle = (corner * Math.PI) / 4;
    const reach = size * (corner % 2 === 0 ? 1 : arm);
    return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`;
  });
  return `<path d="M${points.join("L")}Z" fill="${fill}"/>`;
}
