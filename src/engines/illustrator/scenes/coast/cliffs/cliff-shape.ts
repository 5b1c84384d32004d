import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { curveThrough } from "../../../outdoors/curve-through.ts";
import { SEA_FLOOR } from "../../../outdoors/terrain.ts";
import type { CliffPlan } from "./plan-cliffs.ts";

/** The land along the edge of the cliffs. */
export interface CliffLand {
  /** Metres from the edge at a place: over land more than 0, over the sea less. */
  inland(x: number, z: number): number;
  /** Where the edge runs at a distance. */
  edgeAt(z: number): number;
  height(x: number, z: number): number;
}

/** How far the edge is known, in metres, and in how many places. */
const FARTHEST = 2000;
const STEPS = 2048;

export function createCliffLand(plan: CliffPlan, noise: Noise): CliffLand {
  const { side, offset, top, edge } = plan;
  const curve = curveThrough(edge);
  // Worked out once, by the root of the distance: most pixels ask for it.
  const scale = STEPS / Math.sqrt(FARTHEST);
  const tableOf = (measure: (z: number) => number): Float64Array =>
    Float64Array.from({ length: STEPS + 2 }, (_, step) =>
      measure(Math.max(1, (step / scale) ** 2)),
    );
  const edges = tableOf((z) => side * curve(z));
  const squeezes = tableOf((z) => {
    const slope = (curve(z * 1.02) - curve(z * 0.98)) / (z * 0.04);
    return side / Math.hypot(1, slope);
  });
  const read = (table: Float64Array, z: number): number => {
    const place = Math.min(STEPS, Math.sqrt(z) * scale);
    const step = Math.floor(place);
    return lerp(table[step] ?? 0, table[step + 1] ?? 0, place - step);
  };
  const edgeAt = (z: number): number => read(edges, z);
  const inland = (x: number, z: number): number => (x - edgeAt(z)) * read(squeezes, z);

  /** The ground above: level underfoot, rolling farther off. */
  function crown(x: number, z: number, from: number): number {
    const far = smoothstep(16, 120, z);
    const roll = noise.fbm(x * 0.011 + offset, z * 0.008, 3) * 15 * far;
    const hill =
      smoothstep(20, 260, from) * 26 * (0.7 + noise.fbm(x * 0.006, z * 0.006 + offset, 3));
    const near = noise.fbm(x * 0.12, z * 0.12 + offset, 3) * 0.5;
    // The ground falls a little towards the edge, so that one sees over it.
    return top + near + roll + hill * far - 1.6 * smoothstep(9, 0, from) * smoothstep(3, 9, z);
  }

  function height(x: number, z: number): number {
    const rough = Math.min(1, z / 60);
    const buttress = (noise.ridged(x * 0.04 + offset, z * 0.028, 2) - 0.6) * 9 * rough;
    const from = inland(x, z) + buttress * smoothstep(6, 30, z);
    const wall = 3.5 + 4.5 * smoothstep(20, 200, z);
    if (from < -9) return SEA_FLOOR;
    const bed = SEA_FLOOR + 2.75 * smoothstep(-6, -0.5, from);
    const foot = smoothstep(-7, -1, from);
    const rocks =
      SEA_FLOOR +
      foot * (1.6 + Math.max(0, noise.ridged(x * 0.11, z * 0.11 + offset, 3) - 0.62) * 12);
    const face = smoothstep(-wall * 0.35, wall * 0.65, from);
    const high = crown(x, z, Math.max(0, from));
    // Beds of rock stand out as ledges.
    const raw = face * high;
    const beds = raw / 3.2 + noise.perlin(x * 0.03, z * 0.03) * 0.8;
    const ledge =
      (clamp((beds - Math.floor(beds)) * 2.2 - 0.6, 0, 1) - (beds - Math.floor(beds))) * 3.2;
    return Math.max(bed, raw + ledge * face * (1 - face) * 2.6, face < 0.3 ? rocks : SEA_FLOOR);
  }

  return { inland, edgeAt, height };
}
