import { fraction, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";

/** Trains of ripples: metres from crest to crest, and how steep they are. */
const RIPPLES = [
  { length: 1.7, steep: 0.075 },
  { length: 0.42, steep: 0.2 },
  { length: 0.13, steep: 0.22 },
] as const;

/** How far ripples tilt the surface along x and z. */
export interface RippleTilt {
  x: number;
  z: number;
}

/** Answers the function that tilts a surface of sand by the ripples that can be seen where a pixel covers `seen` metres. */
export function createRipples({ noise, wind }: { noise: Noise; wind: number }) {
  const sine = Math.sin(wind);
  const cosine = Math.cos(wind);
  const slope = { x: 0, y: 0 };
  return (point: GroundPoint, seen: number, tilt: RippleTilt): void => {
    const { x, z } = point;
    const along = x * sine + z * cosine + point.y * 0.5;
    const aside = x * cosine - z * sine;
    const calm = smoothstep(0.55, 0.3, Math.hypot(point.slopeX, point.slopeZ));
    const patch = 0.45 + 0.55 * smoothstep(-0.35, 0.3, noise.perlin(x * 0.07 + 5, z * 0.07));
    tilt.x = 0;
    tilt.z = 0;
    for (const { length, steep } of RIPPLES) {
      const share = smoothstep(1.6, 5, length / seen) * calm * patch;
      if (share <= 0) break;
      const warp =
        noise.slope(along / (length * 9), aside / (length * 16), slope) * 2.1 +
        noise.perlin(along / (length * 2.6) + 31, aside / (length * 5)) * 0.42;
      const phase = fraction(along / length + warp);
      // Gentle towards the wind, steep behind it, as on a dune.
      const rise =
        phase < 0.68
          ? Math.sin((phase / 0.68) * Math.PI) * 0.72
          : -Math.sin(((phase - 0.68) / 0.32) * Math.PI) * 1.5;
      const amount = rise * steep * share;
      const turn = slope.y * (2.1 / 16);
      const turned = 1 + slope.x * (2.1 / 9);
      tilt.x += amount * (sine * turned + cosine * turn);
      tilt.z += amount * (cosine * turned - sine * turn);
    }
  };
}
