import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Facade, Tier } from "./tower.ts";
import type { WallPlace } from "./wall-view.ts";

/** How much is seen of what is smaller than a window: 1 close by, 0 where a pixel covers half of one. */
export const nearness = (footU: number, footY: number): number =>
  smoothstep(0.6, 0.16, Math.max(footU, footY));

/** How light or dark a wall is at a place: joints between storeys, a cornice under the roof. */
export function wallRelief({ y, u }: WallPlace, { top, facade }: Tier): number {
  const below = top - y;
  if (below < 1.1) return 1.16;
  if (below < 1.9) return 0.66;
  const joint = fraction(y / facade.floor) < 0.06 ? 0.82 : 1;
  return joint * (fraction(u / (facade.cell * 2)) < 0.012 ? 0.86 : 1);
}

/**
 * Adds to a window what is seen of it close by: the shadow of its recess, its frame, blinds and
 * balconies. `wall` is the light of the wall beside it.
 */
export function detailWindow(
  facade: Facade,
  { u, y }: WallPlace,
  {
    wall,
    openings,
    near,
    into,
  }: { wall: Light; openings: readonly [number, number]; near: number; into: Light },
): void {
  const [wide, high] = openings;
  const across = (fraction(u / facade.cell) - (1 - wide) / 2) / wide;
  const up = (fraction(y / facade.floor) - (1 - high) / 2) / high;
  const pane = hashCell(
    Math.floor(u / facade.cell) + facade.salt * 3,
    Math.floor(y / facade.floor),
  );
  const isBlind = pane < 0.34 && up > 0.25 + pane * 2;
  if (isBlind) mix(into, wall, 0.62 * near, 0.9);
  if (up > 0.86) mix(into, wall, 0.7 * near, 0.22);
  if (facade.kind === "balcony" && up < 0.34) {
    mix(into, wall, near * (up > 0.29 ? 1 : 0.72), up > 0.29 ? 1.15 : 0.82);
    return;
  }
  const isFrame = Math.abs(across - 0.5) < 0.028 || across < 0.03 || across > 0.97 || up < 0.05;
  if (isFrame) mix(into, wall, near * 0.9, 0.62);
}

/** Moves a colour towards that of the wall, made lighter or darker by `factor`. */
function mix(into: Light, wall: Light, share: number, factor: number): void {
  into.red = lerp(into.red, wall.red * factor, share);
  into.green = lerp(into.green, wall.green * factor, share);
  into.blue = lerp(into.blue, wall.blue * factor, share);
}
