import { blendPixel } from "../../../core/blend-pixel.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { createLight } from "../../../core/colour.ts";
import { eachPixelIn } from "../../../core/each-pixel-in.ts";
import { hashCell } from "../../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { LampLight } from "./lamp-light-on.ts";
import type { PierPainting } from "./pier-painting.ts";
import { pierAt } from "./pier-at.ts";
import type { PierPlan } from "./plan-harbour.ts";

/** Metres from pile to pile, and half their width. */
const SPAN = 3.3;
const RADIUS = 0.135;

/** A pile of the pier. Metres. */
interface Pile {
  readonly x: number;
  readonly z: number;
  readonly top: number;
  readonly look: number;
}

/** Distances at which piles stand, the nearest first. */
export function pileDistances({ near, far }: PierPlan): readonly number[] {
  const count = Math.floor((far - near) / SPAN);
  return Array.from({ length: count }, (_, index) => near + (index + 1) * SPAN).filter(
    (z) => z > 2.6 && pierAt({ near, far, x: 0, slope: 0, half: 1, endHalf: 1, top: 0 }, z - 0.01),
  );
}

/** Paints the piles on both sides, as far as they stand over a height, the farthest first. */
export function paintPiles(
  canvas: Canvas,
  painting: PierPainting,
  { from, lampLight }: { from: number; lampLight: LampLight },
): void {
  const { pier } = painting.plan;
  for (const z of pileDistances(pier).toReversed()) {
    const at = pierAt(pier, z - 0.01);
    if (at === undefined) continue;
    for (const side of [-1, 1] as const) {
      const look = hashCell(Math.round(z * 10), side + 3);
      const x = at.middle + side * (at.half + RADIUS * 0.6);
      const top = pier.top + lerp(0.55, 0.85, look);
      paintPile(canvas, { x, z, top, look }, { ...painting, from, lampLight });
    }
  }
}

function paintPile(
  { frame, depth }: Canvas,
  { x, z, top, look }: Pile,
  { plan, daylight, noise, from, lampLight }: PierPainting & { from: number; lampLight: LampLight },
): void {
  const { camera } = plan;
  const { sun, direct, ambient, isSnowy } = daylight;
  const scale = camera.focal / z;
  const middle = camera.centreX + x * scale;
  const high = camera.horizonY - (top - camera.height) * scale;
  const low = camera.horizonY - (from - camera.height) * scale;
  // The cut of a pile below the eye is seen as a flat oval.
  const oval = clamp((camera.height - top) / z, -0.3, 0.6) * RADIUS * scale;
  const light = createLight();
  const box = {
    left: middle - RADIUS * scale,
    right: middle + RADIUS * scale,
    top: high - Math.abs(oval),
    bottom: low,
  };
  eachPixelIn(frame, box, (column, row) => {
    const at = row * frame.width + column;
    if ((depth[at] ?? 0) < z - 0.02) return;
    const u = (column + 0.5 - middle) / (RADIUS * scale);
    const cover = clamp((1 - Math.abs(u)) * RADIUS * scale + 0.5, 0, 1);
    const round = Math.sqrt(Math.max(0, 1 - u * u));
    const below = row + 0.5 - high;
    if (cover <= 0 || below < -oval * round || below > low - high + oval * round) return;
    const isCut = below < oval * round;
    const y = top - below / scale;
    const grain =
      noise.perlin(u * 4.5 + look * 60, y * 1.1) * 0.35 +
      noise.perlin(u * 13 + look * 30, y * 2.2) * 0.22;
    const wet = smoothstep(0.75, 0.25, y);
    const tone = isCut
      ? 1.25 + noise.perlin(u * 5, below * 0.3) * 0.2
      : (0.85 + grain) * (1 - 0.62 * wet);
    const facing = isCut ? sun.y : clamp(u * sun.x - round * sun.z, 0, 1);
    const sky = isCut ? 1.5 : 1.05 + 0.2 * Math.abs(u);
    const white = isSnowy && isCut ? 0.9 : 0;
    const lamp = lampLight(x, y, z) * (isCut ? 1 : 0.6);
    light.red = lerp(0.25 * tone, 0.78, white) * (direct[0] * facing + ambient[0] * sky + lamp);
    light.green =
      lerp((0.2 + 0.015 * wet) * tone, 0.8, white) *
      (direct[1] * facing + ambient[1] * sky + lamp * 0.7);
    light.blue =
      lerp(0.15 * tone, 0.84, white) * (direct[2] * facing + ambient[2] * sky + lamp * 0.34);
    addHaze(light, z, daylight);
    blendPixel(frame, at * 3, light, cover);
    if (cover > 0.5) depth[at] = z;
  });
}
