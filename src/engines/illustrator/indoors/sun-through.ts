import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Portal, Sunlight } from "./lights.ts";

/**
 * The share of the sun that reaches a point through the windows, with the shadows of their bars; nothing
 * else is asked. Edges are as soft as the sun is wide at that distance, and at least `span` metres.
 */
export function sunThrough(
  portals: readonly Portal[],
  { from, width }: Sunlight,
  x: number,
  y: number,
  z: number,
  span: number,
): number {
  let share = 0;
  for (const portal of portals) {
    if (portal.isSunny === false) continue;
    const { corner, across, up, facing } = portal;
    const against = facing[0] * from.x + facing[1] * from.y + facing[2] * from.z;
    // The sun must stand on the outer side.
    if (against >= -1e-4) continue;
    const ox = corner[0] - x;
    const oy = corner[1] - y;
    const oz = corner[2] - z;
    const distance = (facing[0] * ox + facing[1] * oy + facing[2] * oz) / against;
    if (distance <= 0) continue;
    const px = from.x * distance - ox;
    const py = from.y * distance - oy;
    const pz = from.z * distance - oz;
    const u = across[0] * px + across[1] * py + across[2] * pz;
    const v = up[0] * px + up[1] * py + up[2] * pz;
    const soft = Math.max(span, distance * width);
    if (u < -soft || v < -soft || u > portal.width + soft || v > portal.height + soft) continue;
    share += throughPanes(portal, u, v, soft) * (portal.dapple?.(u, v, soft) ?? 1);
  }
  return share > 1 ? 1 : share;
}

function throughPanes(
  { width, height, columns, rows, bar }: Portal,
  u: number,
  v: number,
  soft: number,
): number {
  const within = edge(u, soft) * edge(width - u, soft) * edge(v, soft) * edge(height - v, soft);
  if (within <= 0) return 0;
  return (
    within * betweenBars(u, width / columns, bar, soft) * betweenBars(v, height / rows, bar, soft)
  );
}

const edge = (inside: number, soft: number): number => smoothstep(-soft, soft, inside);

/** Bars stand at the begin and end of each cell; shadows that are wider than the bar grow faint. */
function betweenBars(place: number, cell: number, bar: number, soft: number): number {
  const within = place - Math.floor(place / cell) * cell;
  const fromBar = Math.min(within, cell - within);
  const dark = smoothstep(bar / 2 + soft, bar / 2 - soft, fromBar);
  return 1 - dark * clamp(bar / (2 * soft + 1e-6), 0, 1);
}
