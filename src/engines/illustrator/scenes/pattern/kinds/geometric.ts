import type { PatternSheet } from "../pattern-sheet.ts";

/** Quarter discs, leaves, halves and rings in a grid of squares, as on tiles of the Bauhaus. */
export function geometric({ width, height, unit, scheme, random }: PatternSheet): string {
  const { paper, ink, colours } = scheme;
  const inks = [...colours, ink, paper];
  const choose = (): string => inks[Math.floor(random() * inks.length)] ?? ink;
  let content = "";
  for (let y = 0; y < height; y += unit) {
    for (let x = 0; x < width; x += unit) {
      const ground = choose();
      let shape = choose();
      for (let attempt = 0; shape === ground && attempt < 6; attempt++) shape = choose();
      const turn = Math.floor(random() * 4) * 90;
      const kind = Math.floor(random() * SHAPES.length);
      content +=
        `<g transform="translate(${x} ${y}) scale(${unit / 100}) rotate(${turn} 50 50)">` +
        `<rect width="100.6" height="100.6" fill="${ground}"/><g fill="${shape}" stroke="${shape}">${SHAPES[kind] ?? ""}</g></g>`;
    }
  }
  return content;
}

/** In a box of 100 by 100. */
const SHAPES: readonly string[] = [
  '<path stroke="none" d="M0 0H100A100 100 0 0 1 0 100Z"/>',
  '<path stroke="none" d="M0 0A100 100 0 0 1 100 100A100 100 0 0 1 0 0Z"/>',
  '<path stroke="none" d="M0 50A50 50 0 0 1 100 50Z"/><path stroke="none" d="M0 100A50 50 0 0 1 100 100Z"/>',
  '<circle stroke="none" cx="50" cy="50" r="50"/>',
  '<circle fill="none" stroke-width="18" cx="50" cy="50" r="32"/>',
  '<path stroke="none" d="M0 0L100 100H0Z"/>',
  '<path stroke="none" d="M0 0H50V100H0Z"/>',
  '<path fill="none" stroke-width="13" d="M0 22A78 78 0 0 1 78 100M0 56A44 44 0 0 1 44 100"/>',
  '<g stroke="none"><circle cx="25" cy="25" r="13"/><circle cx="75" cy="25" r="13"/><circle cx="25" cy="75" r="13"/><circle cx="75" cy="75" r="13"/></g>',
];
