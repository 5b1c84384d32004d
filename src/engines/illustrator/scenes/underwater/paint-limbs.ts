import type { Camera } from "../../core/camera.ts";
import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { throughWater } from "./water-light.ts";
import type { WaterLight } from "./water-light.ts";

/** A round limb from one end to the other, thick at one and thin at the other; a ball if both ends are the same. Metres about the foot of what it belongs to. */
export interface Limb {
  readonly fromX: number;
  readonly fromY: number;
  readonly fromRadius: number;
  readonly toX: number;
  readonly toY: number;
  readonly toRadius: number;
  /** Nearer to the eye than the foot, in metres; limbs are painted in this order. */
  readonly ahead: number;
  readonly colour: Colour;
  /** Share of light of its own. */
  readonly glow?: number;
}

export interface Growth {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly limbs: readonly Limb[];
  /** How deep the skin is wrinkled, 0 to 1, and how many wrinkles there are to a metre. */
  readonly wrinkle: number;
  readonly wrinkles: number;
}

interface Surroundings {
  readonly camera: Camera;
  readonly light: WaterLight;
  readonly noise: Noise;
  readonly caustics: (x: number, z: number) => number;
}

/** Paints corals, weeds and the like: every limb a rounded, wrinkled thing in the light from above, hidden by what is nearer. */
export function paintLimbs(canvas: Canvas, growth: Growth, around: Surroundings): void {
  const painted = growth.limbs.toSorted((a, b) => a.ahead - b.ahead);
  for (const limb of painted) paintLimb(canvas, limb, { growth, around });
}

function paintLimb(
  { frame, depth }: Canvas,
  limb: Limb,
  { growth, around }: { growth: Growth; around: Surroundings },
): void {
  const { camera, light, noise, caustics } = around;
  const z = growth.z - limb.ahead;
  const scale = camera.focal / z;
  const ax = camera.centreX + (growth.x + limb.fromX) * scale;
  const ay = camera.horizonY - (growth.y + limb.fromY - camera.height) * scale;
  const bx = camera.centreX + (growth.x + limb.toX) * scale;
  const by = camera.horizonY - (growth.y + limb.toY - camera.height) * scale;
  const ra = Math.max(0.6, limb.fromRadius * scale);
  const rb = Math.max(0.6, limb.toRadius * scale);
  const reach = Math.max(ra, rb) + 1;
  const left = Math.max(0, Math.floor(Math.min(ax, bx) - reach));
  const right = Math.min(frame.width - 1, Math.ceil(Math.max(ax, bx) + reach));
  const top = Math.max(0, Math.floor(Math.min(ay, by) - reach));
  const bottom = Math.min(frame.height - 1, Math.ceil(Math.max(ay, by) + reach));
  const spanX = bx - ax;
  const spanY = by - ay;
  const squared = spanX * spanX + spanY * spanY;
  const colour = createLight();
  const up = (growth.y + limb.toY - camera.height) / z;
  const net = caustics(growth.x + limb.toX, z) * 0.75 + 0.25;
  const { down, around: ambient } = light;
  // Light of its own counts by what there is besides, or it would burn out the picture.
  const own = (limb.glow ?? 0) * Math.max(ambient[1], 0.02);
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const at = y * frame.width + x;
      if ((depth[at] ?? 0) < z) continue;
      const px = x + 0.5 - ax;
      const py = y + 0.5 - ay;
      const along = squared < 0.01 ? 0 : clamp((px * spanX + py * spanY) / squared, 0, 1);
      const dx = px - spanX * along;
      const dy = py - spanY * along;
      const radius = ra + (rb - ra) * along;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const cover = clamp(radius - distance + 0.5, 0, 1);
      if (cover <= 0) continue;
      const nx = dx / radius;
      const ny = dy / radius;
      const nz = Math.sqrt(Math.max(0, 1 - nx * nx - ny * ny));
      let bump = 1;
      let lean = 0;
      if (growth.wrinkle > 0 && radius > 2) {
        const u = ((x - camera.centreX) / scale) * growth.wrinkles;
        const v = ((y - camera.horizonY) / scale) * growth.wrinkles;
        const crease = Math.abs(noise.perlin(u + nx * 0.4, v + ny * 0.4)) * 2;
        bump = 1 - growth.wrinkle * (1 - Math.min(1, crease * 1.9)) * 0.75;
        lean = (crease - 0.5) * growth.wrinkle * 0.4;
      }
      const facing = clamp(-ny * 0.85 + nz * 0.28 + lean, 0, 1);
      const rim = (1 - nz) ** 3 * 0.35;
      const fill = 0.55 + 0.45 * nz;
      const shine = net * facing;
      colour.red = limb.colour[0] * bump * (down[0] * (shine + rim) + ambient[0] * fill + own);
      colour.green = limb.colour[1] * bump * (down[1] * (shine + rim) + ambient[1] * fill + own);
      colour.blue = limb.colour[2] * bump * (down[2] * (shine + rim) + ambient[2] * fill + own);
      throughWater(colour, light, { distance: z, up });
      blendPixel(frame, at * 3, colour, cover);
      if (cover > 0.5) depth[at] = z;
    }
  }
}
