import { mixHex } from "../../../graphic/hex-colour.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

/** Flowers, buds and leaves strewn in a half-drop repeat. */
export function floral({ width, height, unit, scheme, random }: PatternSheet): string {
  const { paper, ink, colours } = scheme;
  const isDark = random() < 0.35;
  const ground = isDark ? mixHex(colours[2], ink, 0.62) : paper;
  const leaf = mixHex(colours[3], isDark ? paper : ink, 0.25);
  const motifs = Array.from({ length: 5 }, (_, index) =>
    flower(random, {
      petals: [5, 6, 8, 5, 12][index] ?? 5,
      fill: colours[index % 3] ?? colours[0],
      heart: colours[(index + 1) % 3] ?? ink,
    }),
  );
  const sprig = spray(leaf);
  let content = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  const step = unit * 0.82;
  let index = 0;
  for (let column = -1; column * step < width + step; column++) {
    for (let row = -1; row * step < height + step * 2; row++) {
      const x = column * step + (random() - 0.5) * step * 0.16;
      const y = row * step + (column % 2 === 0 ? 0 : step / 2) + (random() - 0.5) * step * 0.16;
      const size = step * (0.29 + 0.12 * random());
      const turn = random() * 360;
      content += `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)}) scale(${((size * 1.5) / 100).toFixed(3)})">${sprig}</g>`;
      content += `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)}) scale(${(size / 100).toFixed(3)})">${motifs[index % motifs.length] ?? ""}</g>`;
      content += `<circle cx="${(x + step * 0.48).toFixed(1)}" cy="${(y + step * 0.1).toFixed(1)}" r="${(step * 0.035).toFixed(1)}" fill="${colours[1]}"/>`;
      index += 3;
    }
  }
  return content;
}

/** About the origin, 100 wide from heart to tip. */
function flower(
  random: () => number,
  { petals, fill, heart }: { petals: number; fill: string; heart: string },
): string {
  const broad = 150 / petals + 10 + random() * 10;
  const shade = mixHex(fill, "#1a1022", 0.16);
  const ring = (scale: number, colour: string, twist: number): string =>
    Array.from(
      { length: petals },
      (_, index) =>
        `<path transform="rotate(${((index * 360) / petals + twist).toFixed(1)}) scale(${scale})" fill="${colour}" d="M0 0C${broad} -28 ${broad} -84 0 -96C${-broad} -84 ${-broad} -28 0 0Z"/>`,
    ).join("");
  return (
    ring(1, fill, 0) +
    ring(0.62, shade, 180 / petals) +
    `<circle r="17" fill="${heart}"/><circle r="8" fill="${mixHex(heart, "#1a1022", 0.35)}"/>`
  );
}

function spray(leaf: string): string {
  const blade = (turn: number, length: number): string =>
    `<path transform="rotate(${turn})" fill="${leaf}" d="M0 0C22 ${-length * 0.35} 18 ${-length * 0.8} 0 ${-length}C-18 ${-length * 0.8} -22 ${-length * 0.35} 0 0Z"/>`;
  return blade(28, 108) + blade(70, 90) + blade(205, 104) + blade(245, 84);
}
