import type { Light } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { findSeam } from "./plates.ts";
import type { Seam } from "./plates.ts";
import { createGroundLight } from "../../outdoors/ground-light.ts";

/** Metres across a plate of salt. */
const PLATE = 1.75;

/** Answers the function that colours a crust of salt, broken into plates with raised rims. */
export function createSalt({ daylight, noise }: { daylight: Daylight; noise: Noise }) {
  const lightUp = createGroundLight(daylight);
  const tilt = { x: 0, y: 0, z: 0 };
  const seam: Seam = { distance: 0, x: 0, z: 0, tone: 0 };
  const slope = { x: 0, y: 0 };
  const damp = daylight.weather === "rain" || daylight.weather === "storm" ? 0.75 : 1;

  return (point: GroundPoint, into: Light): void => {
    const shown = smoothstep(0.16, 0.02, point.footprint);
    const stain = noise.fbm(point.x * 0.02, point.z * 0.05, 3);
    let tone = 0.95 + stain * 0.14;
    tilt.x = 0;
    tilt.y = 0;
    tilt.z = 0;
    if (shown > 0) {
      const bend = noise.perlin(point.x * 0.9, point.z * 0.9) * 0.22;
      const bent = noise.perlin(point.x * 0.9 + 31, point.z * 0.9) * 0.22;
      findSeam(point.x / PLATE + bend, point.z / PLATE + bent, seam);
      const width = 0.045 + 0.03 * noise.perlin(point.x * 2.7, point.z * 2.7);
      // The rim rises towards the seam and breaks off into it.
      const rim = Math.exp(-(((seam.distance - width) / 0.055) ** 2));
      const gap = smoothstep(width * 0.75, width * 0.2, seam.distance);
      const lean = seam.distance > width ? -0.42 : 0.55;
      tilt.x = -seam.x * rim * lean * shown;
      tilt.z = -seam.z * rim * lean * shown;
      const near = smoothstep(0.02, 0.005, point.footprint);
      noise.slope(point.x * 13, point.z * 13, slope);
      tilt.x -= slope.x * 0.07 * near;
      tilt.z -= slope.y * 0.07 * near;
      tone +=
        shown * (rim * 0.1 + (seam.tone - 0.5) * 0.09 - gap * 0.28) +
        near * noise.perlin(point.x * 31, point.z * 31) * 0.05;
    }
    const brown = smoothstep(0.05, 0.45, stain) * 0.3;
    into.red = lerp(0.74, 0.5, brown) * tone * damp;
    into.green = lerp(0.73, 0.43, brown) * tone * damp;
    into.blue = lerp(0.71, 0.34, brown) * tone * damp;
    lightUp(point, tilt, into);
  };
}
