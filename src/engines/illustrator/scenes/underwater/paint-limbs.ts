import type { Camera } from "../../core/camera.ts";
import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { NoiseTile } from "../../outdoors/noise-tile.ts";
import { waterBefore } from "./water-light.ts";
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
  /** Lit evenly; else every limb lies in a thread or a mesh of the net of light. */
  readonly isEven?: boolean;
}

interface Surroundings {
  readonly camera: Camera;
  readonly light: WaterLight;
  /** Noise whose zero is a crease in the skin. */
  readonly creases: NoiseTile;
  readonly caustics: (x: number, z: number) => number;
}

/** Paints corals, weeds and the like: every limb a rounded, wrinkled thing in the light from above, hidden by what is nearer. Answers the number of pixels painted. */
export function paintLimbs(canvas: Canvas, growth: Growth, around: Surroundings): number {
  const inOrder = growth.limbs.toSorted((a, b) => a.ahead - b.ahead);
  let painted = 0;
  for (const limb of inOrder) painted += paintLimb(canvas, limb, { growth, around });
  return painted;
}

function paintLimb(
  { frame, depth }: Canvas,
  limb: Limb,
  { growth, around }: { growth: Growth; around: Surroundings },
): number {
  const { camera, light, creases, caustics } = around;
  const z = growth.z - limb.ahead;
  const scale = camera.focal / z;
  const seen = limbSeen(limb, { growth, camera, scale });
  const { ax, ay, ra, rb, spanX, spanY } = seen;
  const left = Math.max(0, seen.left);
  const right = Math.min(frame.width - 1, seen.right);
  const top = Math.max(0, seen.top);
  const bottom = Math.min(frame.height - 1, seen.bottom);
  const squared = spanX * spanX + spanY * spanY;
  const colour = createLight();
  const up = (growth.y + limb.toY - camera.height) / z;
  const { clear, added } = waterBefore(light, { distance: z, up });
  const paint: Colour = [
    limb.colour[0] * clear[0],
    limb.colour[1] * clear[1],
    limb.colour[2] * clear[2],
  ];
  const net = growth.isEven === true ? 1 : caustics(growth.x + limb.toX, z) * 0.75 + 0.25;
  const { down, around: ambient } = light;
  // Light of its own counts by what there is besides, or it would burn out the picture.
  const own = (limb.glow ?? 0) * Math.max(ambient[1], 0.02);
  let painted = 0;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const px = x + 0.5 - ax;
      const py = y + 0.5 - ay;
      const along = squared < 0.01 ? 0 : clamp((px * spanX + py * spanY) / squared, 0, 1);
      const dx = px - spanX * along;
      const dy = py - spanY * along;
      const radius = ra + (rb - ra) * along;
      const apart = dx * dx + dy * dy;
      if (apart >= (radius + 0.5) * (radius + 0.5)) continue;
      const at = y * frame.width + x;
      if ((depth[at] ?? 0) < z) continue;
      const cover = Math.min(1, radius - Math.sqrt(apart) + 0.5);
      const nx = dx / radius;
      const ny = dy / radius;
      const nz = Math.sqrt(Math.max(0, 1 - nx * nx - ny * ny));
      let bump = 1;
      let lean = 0;
      if (growth.wrinkle > 0 && radius > 2) {
        const u = ((x - camera.centreX) / scale) * growth.wrinkles;
        const v = ((y - camera.horizonY) / scale) * growth.wrinkles;
        const crease = Math.abs(creases(u + nx * 0.4, v + ny * 0.4)) * 2;
        bump = 1 - growth.wrinkle * (1 - Math.min(1, crease * 1.9)) * 0.75;
        lean = (crease - 0.5) * growth.wrinkle * 0.4;
      }
      const facing = clamp(-ny * 0.85 + nz * 0.28 + lean, 0, 1);
      const rim = (1 - nz) * (1 - nz) * (1 - nz) * 0.35;
      const fill = 0.55 + 0.45 * nz;
      const shine = net * facing;
      const lit = shine + rim;
      colour.red = paint[0] * bump * (down[0] * lit + ambient[0] * fill + own) + added[0];
      colour.green = paint[1] * bump * (down[1] * lit + ambient[1] * fill + own) + added[1];
      colour.blue = paint[2] * bump * (down[2] * lit + ambient[2] * fill + own) + added[2];
      blendPixel(frame, at * 3, colour, cover);
      painted++;
      if (cover > 0.5) depth[at] = z;
    }
  }
  return painted;
}

/** Where a limb is seen, in pixels: its first end, the radii of both ends, the way to the other, the box around it. */
function limbSeen(
  limb: Limb,
  { growth, camera, scale }: { growth: Growth; camera: Camera; scale: number },
) {
  const ax = camera.centreX + (growth.x + limb.fromX) * scale;
  const ay = camera.horizonY - (growth.y + limb.fromY - camera.height) * scale;
  const bx = camera.centreX + (growth.x + limb.toX) * scale;
  const by = camera.horizonY - (growth.y + limb.toY - camera.height) * scale;
  const ra = Math.max(0.6, limb.fromRadius * scale);
  const rb = Math.max(0.6, limb.toRadius * scale);
  const reach = Math.max(ra, rb) + 1;
  return {
    ax,
    ay,
    ra,
    rb,
    spanX: bx - ax,
    spanY: by - ay,
    left: Math.floor(Math.min(ax, bx) - reach),
    right: Math.ceil(Math.max(ax, bx) + reach),
    top: Math.floor(Math.min(ay, by) - reach),
    bottom: Math.ceil(Math.max(ay, by) + reach),
  };
}
