import { hashCell } from "../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { SEA_FLOOR } from "../../outdoors/terrain.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { CoastPlan } from "./plan.ts";

/** Bays and capes shift the coast by fewer metres than this. */
const BAYS = 11;

/** The land that carries the lighthouse. */
export function landShape(plan: CoastPlan, noise: Noise): HeightAt {
  const reach = landReach(plan);
  const crown = { headland: 26, point: 15, islet: 16 }[plan.layout] * clamp(plan.z / 95, 0.7, 1.5);
  return (x, z) => {
    // Seen from the tower, `out` leads to the open sea and `back` leads out of the frame.
    const out = (x - plan.x) * -plan.side;
    const away = z - plan.z;
    const least = Math.max(0, Math.abs(out) - BAYS) / (out > 0 ? reach.open : reach.land);
    if (least > 1.75 || Math.abs(away) > 1.75 * crown + BAYS) return SEA_FLOOR;
    const bays = noise.fbm(x * 0.035 + 3, z * 0.035, 3) * 15;
    const across = out > 0 ? (out + bays * 0.5) / reach.open : (-out + bays * 0.5) / reach.land;
    const along = (away + bays * 0.7) / crown;
    const distance = Math.sqrt(across * across + along * along);
    if (distance > 1.75) return SEA_FLOOR;
    const buttress = noise.ridged(x * 0.055 + 7, z * 0.055, 4);
    const body = smoothstep(1.28, reach.steep, distance + (buttress - 0.6) * 0.34);
    const ground = plan.rise * reach.lift(out) + noise.fbm(x * 0.06, z * 0.06 + 9, 4) * 3.4;
    // The ground is levelled under tower and house, and no hump before them hides their doors.
    const beside = out < 0 ? Math.max(0, -out - 13) : Math.max(0, out - 2.5);
    const site = Math.exp(-(beside * beside) / 30 - (away * away) / 70);
    const open = smoothstep(6, -2, away) * Math.exp(-(beside * beside) / 40);
    const level = Math.min(ground, plan.rise + Math.max(0, away) * 0.1);
    const top = lerp(lerp(ground, level, open), plan.rise, site);
    const height = SEA_FLOOR + (top - SEA_FLOOR) * body;
    const rough = (noise.ridged(x * 0.16, z * 0.16 + 4, 3) - 0.7) * 3.4 * body * (1 - body) * 3;
    const layered = layer(height + rough, x, { noise, amount: (1 - body) * 0.9 + 0.12 });
    return Math.max(layered, boulders(x, z, distance));
  };
}

/** Distance of the foremost water in the frame, and of the rocks that stand in it. */
export function foreshore({ camera, bottomY }: CoastPlan): { nearest: number; depth: number } {
  const nearest = (camera.height * camera.focal) / Math.max(1, bottomY - camera.horizonY);
  return { nearest, depth: nearest * 1.22 };
}

/** Rocks that stick out of the water close to the eye, in the lower corner on the open side or below the land. */
export function foreshoreShape(plan: CoastPlan, noise: Noise): HeightAt {
  const { depth } = foreshore(plan);
  const half = (plan.camera.centreX / plan.camera.focal) * depth;
  const towardsLand = plan.layout === "islet" ? -1 : 1;
  const centre = half * 1.02 * plan.side * towardsLand;
  return (x, z) => {
    const across = (x - centre) / (half * 0.62);
    const along = (z - depth) / (depth * 0.34);
    const distance = Math.sqrt(across * across + along * along);
    if (distance > 1.5) return SEA_FLOOR;
    const blocks = noise.ridged(x * 0.21 + 31, z * 0.21, 4);
    const body = smoothstep(1.2, 0.1, distance + (0.85 - blocks) * 0.75);
    const raw = SEA_FLOOR + body * (3.5 + blocks * 1.9);
    // Weathered rock has no spires: what rises higher is worn flatter.
    const height = raw < 0.5 ? raw : 0.5 + (raw - 0.5) * 0.42;
    return layer(height + noise.fbm(x * 1.1, z * 1.1, 3) * 0.35, x * 2, { noise, amount: 0.5 });
  };
}

function landReach(plan: CoastPlan) {
  const { view, layout } = plan;
  if (layout === "islet") {
    const radius = clamp(view * 0.17, 11, 30);
    return { open: radius, land: radius * 1.15, steep: 0.5, lift: () => 1 };
  }
  const open = clamp(view * 0.155, 10, 30);
  const land = view * 1.6;
  if (layout === "headland") return { open, land, steep: 0.62, lift: () => 1.08 };
  // The point is low behind the tower and rises again towards the mainland.
  const lift = (out: number): number =>
    0.62 + 0.38 * smoothstep(-16, -4, out) + 0.8 * smoothstep(-0.16 * view, -0.55 * view, out);
  return { open, land, steep: 0.55, lift };
}

/** Turns slopes into tilted ledges, as bedded rock breaks. */
function layer(
  height: number,
  x: number,
  { noise, amount }: { noise: Noise; amount: number },
): number {
  const thickness = 1.35;
  const tilted = (height + x * 0.11 + noise.perlin(x * 0.05, height * 0.1) * 1.2) / thickness;
  const floor = Math.floor(tilted);
  const ledge = floor + smoothstep(0.3, 0.8, tilted - floor);
  return height + (ledge - tilted) * thickness * amount;
}

/** Domes of stone, one or none per cell, where the land meets the sea. */
function boulders(x: number, z: number, distance: number): number {
  if (distance < 0.8) return SEA_FLOOR;
  const size = 3.6;
  let height = SEA_FLOOR;
  const column = Math.floor(x / size);
  const row = Math.floor(z / size);
  for (let j = row - 1; j <= row + 1; j++) {
    for (let i = column - 1; i <= column + 1; i++) {
      const chance = hashCell(i * 3 + 11, j * 5 + 7);
      if (chance > 0.62 - (distance - 1.1) * 0.9) continue;
      const radius = 0.8 + 1.7 * hashCell(i + 91, j);
      const dx = x - (i + 0.2 + 0.6 * hashCell(i, j + 3)) * size;
      const dz = z - (j + 0.2 + 0.6 * hashCell(i + 5, j)) * size;
      const inside = 1 - (dx * dx + dz * dz) / (radius * radius);
      if (inside > 0) height = Math.max(height, -1.1 + Math.sqrt(inside) * radius * 1.15);
    }
  }
  return height;
}
