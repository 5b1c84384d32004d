import type { PatternSheet } from "../pattern-sheet.ts";

/** Dots in a quincunx, their size swelling and ebbing over the sheet. */
export function dots({ width, height, unit, scheme, random, noise }: PatternSheet): string {
  const { paper, colours } = scheme;
  const step = unit * 0.42;
  const shift = random() * 40;
  let content = `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  for (let row = -1; row * step * 0.87 < height + step; row++) {
    for (let column = -1; column * step < width + step; column++) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * step;
      const y = row * step * 0.87;
      const swell = 0.5 + 0.9 * noise.fbm((x / unit) * 0.22 + shift, (y / unit) * 0.22, 2);
      const radius = step * Math.min(0.47, Math.max(0.07, 0.06 + 0.42 * swell));
      const hue = Math.floor(
        (noise.perlin((x / unit) * 0.16, (y / unit) * 0.16 + shift) * 0.7 + 0.5) * colours.length,
      );
      const fill = colours[Math.min(colours.length - 1, Math.max(0, hue))] ?? colours[0];
      content += `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`;
    }
  }
  return content;
}
