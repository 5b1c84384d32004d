import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";

/** Octaves of cracks: wavelengths in metres across and up, and how deep they cut. */
const CRACKS = [
  { across: 3.2, up: 1.35, depth: 0.46 },
  { across: 1.25, up: 0.62, depth: 0.2 },
  { across: 0.5, up: 0.31, depth: 0.085 },
  { across: 0.2, up: 0.14, depth: 0.032 },
  { across: 0.075, up: 0.06, depth: 0.012 },
] as const;

/** How broken stone is at the point measured last. */
export interface Cracks {
  /** How the surface tilts along and up the rock, and whether it stands out or lies back. */
  readonly bump: { across: number; up: number; height: number };
  /** Which way it faces. */
  readonly normal: { x: number; y: number; z: number };
  measure(point: GroundPoint): void;
  /** Turns the normal by the slope of the land and, as far as nothing soft covers them, by the cracks. */
  turn(point: GroundPoint, bare: number): void;
}

/** Measures the cracks of rock. One object serves all pixels. */
export function createCracks(noise: Noise): Cracks {
  const slope = { x: 0, y: 0 };
  const bump = { across: 0, up: 0, height: 0 };
  const normal = { x: 0, y: 1, z: 0 };

  function measure(point: GroundPoint): void {
    const across = point.x + point.z * 0.7;
    const up = point.y + point.z * 0.45;
    const warp = noise.perlin(across * 0.21, up * 0.33) * 0.9;
    bump.across = 0;
    bump.up = 0;
    bump.height = 0;
    for (const octave of CRACKS) {
      const shown = smoothstep(1.1, 2.6, octave.up / point.footprint);
      if (shown === 0) break;
      const value = noise.slope(
        (across + warp) / octave.across,
        (up + warp * 0.6) / octave.up,
        slope,
      );
      const sign = value < 0 ? 2 : -2;
      const strength = octave.depth * shown;
      bump.across += (sign * slope.x * strength) / octave.across;
      bump.up += (sign * slope.y * strength) / octave.up;
      bump.height += (1 - 2 * Math.abs(value) - 0.5) * octave.depth * shown * 1.5;
    }
  }

  function turn(point: GroundPoint, bare: number): void {
    const steep = Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const strength = steep * 0.52 * bare;
    const x = -point.slopeX - bump.across * strength;
    const y = 1 - bump.up * strength * 0.8;
    const z = -point.slopeZ - (bump.across * 0.55 + bump.up * 0.4) * strength;
    const scale = 1 / Math.sqrt(x * x + y * y + z * z);
    normal.x = x * scale;
    normal.y = y * scale;
    normal.z = z * scale;
  }

  return { bump, normal, measure, turn };
}
