import { blurMask } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import type { Normals } from "./inflate.ts";
import type { Surface } from "./surfaces.ts";

/** Gives a flat drawing the surface of what it is made of: grain, muted paint, small bumps, a frayed edge. In place. */
export function applySurface(
  sprite: Sprite,
  normals: Normals,
  { surface, texture }: { surface: Surface; texture: Float32Array },
): void {
  fray(sprite, surface, texture);
  thin(sprite, surface);
  paint(sprite, texture);
  emboss(sprite, normals, { surface, texture });
}

/** The edge of a coverage gives way where the texture is low and stands out where it is high. */
function fray({ width, height, alpha }: Sprite, { fray }: Surface, texture: Float32Array): void {
  const reach = fray * height;
  const soft = blurMask({ data: alpha, width, height }, Math.max(1, Math.round(reach)), 2);
  if (reach < 0.7) return;
  for (let at = 0; at < alpha.length; at++) {
    const blurred = soft[at] ?? 0;
    if (blurred < 0.03 || blurred > 0.97) continue;
    const kept = clamp((blurred - 0.46 + (texture[at] ?? 0) * 0.75) * 3 + 0.5, 0, 1);
    alpha[at] = kept;
  }
}

/** Lets through what is behind vapour and light. */
function thin({ alpha }: Sprite, { opacity = 1 }: Surface): void {
  if (opacity === 1) return;
  for (let at = 0; at < alpha.length; at++) alpha[at] = (alpha[at] ?? 0) * opacity;
}

function paint({ colour, alpha }: Sprite, texture: Float32Array): void {
  for (let index = 0; index < alpha.length; index++) {
    if ((alpha[index] ?? 0) <= 0) continue;
    const grain = Math.max(0.3, 1 + (texture[index] ?? 0));
    for (let at = index * 3; at < index * 3 + 3; at++)
      colour[at] = inTheWorld(colour[at] ?? 0) * grain;
  }
}

/** Nothing in the world is quite black or as white as paper, and daylight needs room above it. */
const inTheWorld = (paint: number): number => 0.008 + paint * (0.52 - 0.14 * paint);

/** Flattens what is no balloon, and turns the surface by the slope of its texture. */
function emboss(
  { width, alpha }: Sprite,
  { x, y, z }: Normals,
  { surface: { bump, roundness }, texture }: { surface: Surface; texture: Float32Array },
): void {
  for (let at = width; at < alpha.length - width; at++) {
    if ((alpha[at] ?? 0) <= 0) continue;
    const here = texture[at] ?? 0;
    const turnX = (x[at] ?? 0) * roundness - ((texture[at + 1] ?? 0) - here) * bump;
    const turnY = (y[at] ?? 0) * roundness - ((texture[at + width] ?? 0) - here) * bump;
    const ahead = z[at] ?? 1;
    const length = Math.hypot(turnX, turnY, ahead);
    x[at] = turnX / length;
    y[at] = turnY / length;
    z[at] = ahead / length;
  }
}
