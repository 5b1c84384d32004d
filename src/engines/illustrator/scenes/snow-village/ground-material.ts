import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createMountainMaterial } from "../../outdoors/mountains/mountain-material.ts";
import { TURF } from "./turf.ts";
import { createTrodden } from "./trodden.ts";
import type { VillageWork } from "./village-work.ts";

const SNOW: Colour = [0.8, 0.83, 0.88];
const TRODDEN: Colour = [0.66, 0.69, 0.74];
const GRAVEL: Colour = [0.2, 0.175, 0.14];
/** Where the village's ground gives way to the mountains', in metres. */
const NEAR = 260;
const FAR = 520;

/** Answers the painter of the ground: snow with its drifts and glints, or turf, the lane, and the mountains behind. */
export function createGround(work: VillageWork) {
  const { land, light, shade, veil: air } = work;
  const near = light.isSnowy ? createSnow(work) : createTurf(work);
  const mountains = createMountainMaterial(land);
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z } = point;
    if (z > FAR) {
      mountains(point, into);
      return;
    }
    if (point.sunlit > 0) point.sunlit *= shade(x, y, z);
    if (z < NEAR) {
      near(point, into);
      air(into, x, y, z);
      return;
    }
    mountains(point, into);
    const { red, green, blue } = into;
    near(point, into);
    air(into, x, y, z);
    const share = smoothstep(NEAR, FAR, z);
    into.red = lerp(into.red, red, share);
    into.green = lerp(into.green, green, share);
    into.blue = lerp(into.blue, blue, share);
  };
}

type Painter = (point: GroundPoint, into: Light) => void;

function createSnow({ plan, light, noise }: VillageWork): Painter {
  const { sun, direct, ambient } = light;
  const trodden = createTrodden(plan, noise);
  const towards = Math.max(0, sun.z) * 0.5;
  return (point, into) => {
    const { x, z, footprint } = point;
    const share = smoothstep(0.3, 0.05, footprint);
    const ripple = noise.perlin(x * 0.9 + z * 0.5, z * 1.5 - x * 0.3);
    const fine = noise.perlin(x * 4.1, z * 4.1) * share;
    const marks = trodden(x, z, footprint);
    const slopeX = point.slopeX + ripple * 0.07 * share + fine * 0.05 + marks.slopeX;
    const slopeZ = point.slopeZ + ripple * 0.05 * share + fine * 0.04 + marks.slopeZ;
    const scale = 1 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    const facing = Math.max(0, (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale);
    // Light wanders through snow, so that its shaded sides are not dark.
    const sunny = point.sunlit * (facing * 0.9 + 0.1 * Math.max(0.2, sun.y) + towards * 0.12);
    const sky = (0.55 + 0.5 * point.openness) * 1.05 * (1 - marks.deep * 0.3);
    const worn = marks.worn;
    into.red = lerp(SNOW[0], TRODDEN[0], worn) * (ambient[0] * sky + direct[0] * sunny);
    into.green = lerp(SNOW[1], TRODDEN[1], worn) * (ambient[1] * sky + direct[1] * sunny);
    into.blue = lerp(SNOW[2], TRODDEN[2], worn) * (ambient[2] * sky + direct[2] * sunny);
    if (footprint > 0.045 || point.sunlit < 0.3) return;
    // Here and there a crystal throws the sun straight into the eye.
    const glint = hashCell(Math.floor(x * 38), Math.floor(z * 38));
    if (glint < 0.9965) return;
    const spark = point.sunlit * (0.35 + facing) * 1.3 * (1 - worn);
    into.red += direct[0] * spark;
    into.green += direct[1] * spark;
    into.blue += direct[2] * spark;
  };
}

function createTurf({ plan, light, noise }: VillageWork): Painter {
  const { sun, direct, ambient, season } = light;
  const [dark, bright] = TURF[season];
  const { lane, laneHalf, laneTo } = plan;
  return (point, into) => {
    const { x, z, footprint } = point;
    const share = smoothstep(0.4, 0.06, footprint);
    const patch = noise.fbm(x * 0.08, z * 0.08, 3);
    const blades = (noise.perlin(x * 5, z * 3.2) * 0.6 + noise.perlin(x * 14, z * 9) * 0.5) * share;
    const tone = clamp(0.45 + patch * 0.9 + blades * 0.5, 0, 1.2);
    const way =
      z < laneTo + 4 ? smoothstep(1.1, 0.8, Math.abs(x - lane(z)) / laneHalf + patch * 0.3) : 0;
    const stones = 0.75 + noise.perlin(x * 7, z * 7) * 0.3 * share + patch * 0.3;
    const slopeX = point.slopeX + blades * 0.25;
    const slopeZ = point.slopeZ + blades * 0.2;
    const scale = 1 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    const sunny = Math.max(0, (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale) * point.sunlit;
    const sky = 0.5 + 0.6 * point.openness;
    into.red =
      lerp(lerp(dark[0], bright[0], tone), GRAVEL[0] * stones, way) *
      (ambient[0] * sky + direct[0] * sunny);
    into.green =
      lerp(lerp(dark[1], bright[1], tone), GRAVEL[1] * stones, way) *
      (ambient[1] * sky + direct[1] * sunny);
    into.blue =
      lerp(lerp(dark[2], bright[2], tone), GRAVEL[2] * stones, way) *
      (ambient[2] * sky + direct[2] * sunny);
  };
}
