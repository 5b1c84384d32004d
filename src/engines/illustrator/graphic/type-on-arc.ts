import type { Face } from "../text/font-for.ts";
import { toTextOutline } from "../text/text-outline.ts";

export interface Arc {
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  readonly size: number;
  readonly face: Face;
  readonly ink: string;
  /** Along the lower half, read from left to right, instead of the upper. */
  readonly isBelow?: boolean;
  /** The widest angle it may take, in radians; type is made smaller to keep to it. */
  readonly angleMax: number;
}

/** A line of text along a circle, character by character, its middle at the top or the bottom. */
export function setTypeOnArc(text: string, arc: Arc): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, " "));
  const widths = characters.map((character) => advanceOf(character, arc.face));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const size = Math.min(arc.size, (arc.angleMax * arc.radius) / Math.max(0.1, total));
  const { centreX, centreY, radius, ink, face, isBelow = false } = arc;
  const turn = isBelow ? -1 : 1;
  let angle = (-total * size) / radius / 2;
  return characters
    .map((character, index) => {
      const width = (widths[index] ?? 0) * size;
      const middle = angle + width / radius / 2;
      angle += width / radius;
      const { path } = toTextOutline(character, { face, size });
      const x = centreX + Math.sin(middle) * radius;
      const y = centreY - turn * Math.cos(middle) * radius;
      const degrees = ((turn * middle * 180) / Math.PI).toFixed(2);
      const drop = isBelow ? size * 0.1 : -size * 0.88;
      return `<path fill="${ink}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${degrees}) translate(${(-width / 2).toFixed(2)} ${drop.toFixed(2)})" d="${path}"/>`;
    })
    .join("");
}

/** How much room a character takes, as a share of the size, with a little air. */
function advanceOf(character: string, face: Face): number {
  return toTextOutline(character, { face, size: 100 }).width / 100 + 0.09;
}
