import type { PatternSheet } from "../pattern-sheet.ts";

const RINGS = 4;

/** Overlapping scales of rings, row behind row: the waves of the blue sea on Japanese cloth. */
export function seigaiha({ width, height, unit, scheme }: PatternSheet): string {
  const { paper, colours } = scheme;
  const radius = unit * 0.62;
  const inks = [colours[2], paper, colours[2], paper, colours[0]];
  let content = `<rect width="${width}" height="${height}" fill="${colours[2]}"/>`;
  const rowStep = radius * 0.5;
  const rows = Math.ceil(height / rowStep) + 3;
  for (let row = 0; row < rows; row++) {
    const y = row * rowStep;
    const offset = row % 2 === 0 ? 0 : radius;
    for (let x = -radius * 2 + offset; x < width + radius * 2; x += radius * 2) {
      for (let ring = 0; ring <= RINGS; ring++) {
        const size = radius * (1 - ring / (RINGS + 1));
        content += `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size.toFixed(1)}" fill="${inks[ring] ?? paper}"/>`;
      }
      content += `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="none" stroke="${paper}" stroke-width="${(radius * 0.05).toFixed(2)}"/>`;
    }
  }
  return content;
}
