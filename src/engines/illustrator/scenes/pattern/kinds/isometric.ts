import { mixHex } from "../../../graphic/hex-colour.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

/** Cubes in three tones that can be seen from above or from below. */
export function isometric({ width, height, unit, scheme, random }: PatternSheet): string {
  const { colours } = scheme;
  const edge = unit * 0.5;
  const across = edge * Math.sqrt(3);
  let content = "";
  for (let row = -1; row * edge * 1.5 < height + edge * 2; row++) {
    for (let column = -1; column * across < width + across; column++) {
      const x = column * across + (row % 2 === 0 ? 0 : across / 2);
      const y = row * edge * 1.5;
      const colour = colours[Math.floor(random() ** 1.5 * colours.length)] ?? colours[0];
      const half = across / 2;
      const top = mixHex(colour, "#ffffff", 0.32);
      const right = mixHex(colour, "#0a0f1e", 0.38);
      content +=
        `<path fill="${top}" d="M${x} ${y - edge}l${half} ${edge / 2}l${-half} ${edge / 2}l${-half} ${-edge / 2}Z"/>` +
        `<path fill="${colour}" d="M${x - half} ${y - edge / 2}l${half} ${edge / 2}v${edge}l${-half} ${-edge / 2}Z"/>` +
        `<path fill="${right}" d="M${x + half} ${y - edge / 2}l${-half} ${edge / 2}v${edge}l${half} ${-edge / 2}Z"/>`;
    }
  }
  return content;
}
