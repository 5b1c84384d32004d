import { mixHex } from "../../../graphic/hex-colour.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

/** Rings of petals, beads and points about one centre. */
export function mandala({ width, height, scheme, random }: PatternSheet): string {
  const { paper, ink, colours } = scheme;
  const reach = Math.min(width, height) * 0.48;
  const order = [8, 10, 12, 16][Math.floor(random() * 4)] ?? 12;
  const rings = 9;
  let content = `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  content += outerRings({ width, height, order, colour: mixHex(paper, colours[3], 0.35) });
  for (let ring = rings; ring > 0; ring--) {
    const outer = (reach * ring) / rings;
    const inner = (reach * (ring - 1)) / rings;
    const fill = colours[(ring + order) % colours.length] ?? colours[0];
    const kind = Math.floor(random() * 4);
    const count = order * (ring > 6 ? 2 : 1);
    const twist = ring % 2 === 0 ? 180 / count : 0;
    content += `<circle cx="${width / 2}" cy="${height / 2}" r="${outer}" fill="${ring % 2 === 0 ? paper : mixHex(fill, paper, 0.78)}" stroke="${ink}" stroke-width="${reach * 0.004}"/>`;
    content += Array.from({ length: count }, (_, index) => {
      const turn = (index * 360) / count + twist;
      return `<g transform="translate(${width / 2} ${height / 2}) rotate(${turn})" fill="${fill}" stroke="${ink}" stroke-width="${reach * 0.004}">${petal(kind, { inner, outer, width: ((inner + outer) * Math.PI) / count / 2 })}</g>`;
    }).join("");
  }
  return (
    content +
    `<circle cx="${width / 2}" cy="${height / 2}" r="${reach * 0.05}" fill="${colours[0]}" stroke="${ink}" stroke-width="${reach * 0.005}"/>`
  );
}

interface Petal {
  readonly inner: number;
  readonly outer: number;
  readonly width: number;
}

function petal(kind: number, { inner, outer, width }: Petal): string {
  const middle = (inner + outer) / 2;
  const half = Math.min(width * 0.46, (outer - inner) * 0.8);
  if (kind === 0)
    return `<path d="M0 ${-inner}C${half} ${-middle} ${half * 0.7} ${-outer * 0.98} 0 ${-outer * 0.995}C${-half * 0.7} ${-outer * 0.98} ${-half} ${-middle} 0 ${-inner}Z"/>`;
  if (kind === 1)
    return `<circle cx="0" cy="${-middle}" r="${Math.min(half, (outer - inner) * 0.36)}"/>`;
  if (kind === 2) return `<path d="M0 ${-outer * 0.99}L${half} ${-inner}H${-half}Z"/>`;
  return `<path d="M${-half} ${-inner}A${half} ${(outer - inner) * 0.92} 0 0 1 ${half} ${-inner}Z"/><path fill="none" d="M${-half * 0.5} ${-inner}A${half * 0.5} ${(outer - inner) * 0.5} 0 0 1 ${half * 0.5} ${-inner}"/>`;
}

/** Faint petals beyond the wheel, so that wide sheets are not empty at their sides. */
function outerRings({
  width,
  height,
  order,
  colour,
}: {
  width: number;
  height: number;
  order: number;
  colour: string;
}): string {
  const edge = Math.min(width, height);
  const reach = Math.hypot(width, height) / 2;
  let content = "";
  for (let radius = edge * 0.56; radius < reach; radius += edge * 0.09) {
    const count = order * 3;
    content += Array.from({ length: count }, (_, index) => {
      const turn = (index * 360) / count + (Math.round(radius) % 2) * (180 / count);
      return `<ellipse transform="translate(${width / 2} ${height / 2}) rotate(${turn.toFixed(2)}) translate(0 ${-radius})" rx="${edge * 0.013}" ry="${edge * 0.03}" fill="${colour}"/>`;
    }).join("");
  }
  return content;
}
