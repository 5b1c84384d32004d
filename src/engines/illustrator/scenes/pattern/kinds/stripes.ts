import type { PatternSheet } from "../pattern-sheet.ts";

/** Stripes of unequal width, upright, level or slanting, in a repeat like that of a blanket. */
export function stripes({ width, height, unit, scheme, random }: PatternSheet): string {
  const { paper, ink, colours } = scheme;
  const inks = [paper, colours[0], paper, colours[1], colours[2], paper, colours[3], ink];
  const angle = [0, 90, 45, -32][Math.floor(random() * 4)] ?? 0;
  const repeat = inks.map((fill) => ({ fill, share: 0.12 + random() ** 1.6 }));
  const reach = Math.hypot(width, height);
  let content = "";
  let at = -reach / 2;
  for (let index = 0; at < reach / 2; index++) {
    const stripe = repeat[index % repeat.length];
    if (stripe === undefined) break;
    const thick = stripe.share * unit * 0.8;
    content += `<rect x="${(width / 2 + at).toFixed(1)}" y="${(height / 2 - reach / 2).toFixed(1)}" width="${(thick + 0.6).toFixed(1)}" height="${reach.toFixed(1)}" fill="${stripe.fill}"/>`;
    at += thick;
  }
  return `<g transform="rotate(${angle} ${width / 2} ${height / 2})">${content}</g>`;
}
