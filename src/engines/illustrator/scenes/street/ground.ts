import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { createFog } from "./fog.ts";
import type { LightMap } from "./light-map.ts";
import type { Mirror } from "./mirror.ts";
import type { Moment } from "./moment.ts";
import type { StreetPlan } from "./plan.ts";
import { createRipples } from "./ripples.ts";
import type { SunShade } from "./sun-shade.ts";

export interface GroundOptions {
  readonly plan: StreetPlan;
  readonly moment: Moment;
  readonly noise: Noise;
  readonly lightMap: LightMap;
  readonly mirror: Mirror | undefined;
  readonly sunShade: SunShade;
  readonly checkAborted: () => void;
}

/** Paints road and pavements wherever no wall was painted. */
export function paintGround(canvas: Canvas, options: GroundOptions): void {
  const { frame, depth } = canvas;
  const { plan, moment } = options;
  const { camera } = plan;
  const colour = createGroundColour(options);
  const fog = createFog(moment);
  const light = createLight();
  const ray = { z: 0, across: 0, y: 0 };
  const point: GroundPoint = { x: 0, z: 0, down: 0, column: 0, row: 0 };
  for (let y = Math.max(0, Math.ceil(camera.horizonY)); y < frame.height; y++) {
    if (y % 32 === 0) options.checkAborted();
    const down = (y + 0.5 - camera.horizonY) / camera.focal;
    const z = camera.height / down;
    ray.z = z;
    point.z = z;
    point.down = down;
    point.row = y;
    for (let x = 0; x < frame.width; x++) {
      const at = y * frame.width + x;
      if ((depth[at] ?? 0) < 1e8) continue;
      ray.across = (x + 0.5 - camera.centreX) / camera.focal;
      point.x = plan.eyeX + ray.across * z;
      point.column = x;
      colour(point, light);
      fog(light, ray);
      blendPixel(frame, at * 3, light, 1);
      depth[at] = z;
    }
  }
}

/** One object serves all pixels. */
interface GroundPoint {
  x: number;
  z: number;
  down: number;
  column: number;
  row: number;
}

function createGroundColour({ plan, moment, noise, lightMap, mirror, sunShade }: GroundOptions) {
  const { road, camera } = plan;
  const { ambient, direct, sun, lamps, wet } = moment;
  const received = createLight();
  const mirrored = createLight();
  const { ripple, measure } = createRipples({ noise, moment, road });
  const { isSnowy } = moment;

  function reflectance(x: number, z: number, fine: number): number {
    const isRoad = Math.abs(x) < road;
    const patches = noise.fbm(x * 0.7, z * 0.5, 3) * 0.35;
    let paint = (isRoad ? 0.045 : 0.085) * (1 + patches + fine * 0.45);
    if (plan.paving !== "asphalt") return paint * 1.9 * stoneTone(plan.paving, x, z);
    if (isRoad) {
      if (isMarking(plan, x, z)) paint = 0.33 * (0.8 + patches + fine * 0.35);
    } else paint *= pavementTone(x, z);
    if (Math.abs(Math.abs(x) - road) < 0.13)
      paint = Math.abs(x) < road ? 0.03 : 0.16 * (0.9 + fine * 0.2);
    return paint;
  }

  function addMirror(point: GroundPoint, into: Light): void {
    if (mirror === undefined) return;
    const { down } = point;
    const bend = camera.focal * 2;
    mirror.look(
      point.column + ripple.x * bend * Math.min(1, down * 4),
      point.row - ripple.z * bend,
      ripple.puddle,
      mirrored,
    );
    const cosine = down / Math.sqrt(1 + down * down);
    const fresnel = 0.055 + 0.945 * (1 - cosine) ** 3.6;
    const share = fresnel * (0.42 + 0.58 * ripple.puddle) * Math.min(1, wet * 1.15);
    into.red = into.red * (1 - share) + mirrored.red * share;
    into.green = into.green * (1 - share) + mirrored.green * share;
    into.blue = into.blue * (1 - share) + mirrored.blue * share;
  }

  return (point: GroundPoint, into: Light): void => {
    const { x, z } = point;
    const fine = asphaltGrain(noise, x, z);
    lightMap.onGround(x, z, received);
    const sunlit =
      moment.time === "sunset"
        ? Math.max(0.05, sun.y) * 1.6
        : moment.time === "night"
          ? 0
          : sun.y * sunShade(x, 0, z);
    const glow = lamps * 3.2;
    let paint = reflectance(x, z, fine) * (1 - 0.62 * wet);
    if (isSnowy) paint = lerp(paint, 0.62, snowCover(noise, road, x, z));
    into.red = paint * (received.red * glow + ambient[0] * 0.8 + direct[0] * sunlit);
    into.green = paint * (received.green * glow + ambient[1] * 0.8 + direct[1] * sunlit);
    into.blue =
      paint * (received.blue * glow + ambient[2] * 0.8 + direct[2] * sunlit) * (isSnowy ? 1.06 : 1);
    if (wet <= 0.05) return;
    measure(x, z, fine);
    addMirror(point, into);
  };
}

/** The grain of the ground, as far as it is not finer than a pixel. */
function asphaltGrain(noise: Noise, x: number, z: number): number {
  if (z > 45) return 0;
  const coarse = noise.perlin(x * 9, z * 9) * 0.5 * smoothstep(45, 8, z);
  return z > 18 ? coarse : coarse + noise.perlin(x * 24, z * 24) * 0.5 * smoothstep(18, 5, z);
}

function isMarking({ zebra, road }: StreetPlan, x: number, z: number): boolean {
  if (z > zebra && z < zebra + 3.2)
    return Math.abs(fraction(x * 0.92 + 0.25) - 0.5) < 0.26 && Math.abs(x) < road - 0.25;
  if (z < zebra + 4.4) return z > zebra + 3.9 && z < zebra + 4.25 && x > 0.15 && x < road - 0.2;
  return Math.abs(x) < 0.07 && fraction(z * 0.2) < 0.5;
}

/** Cobbles in staggered rows, or broad slabs; beyond the distance at which joints can be seen, their mean. */
function stoneTone(paving: "cobbles" | "slabs", x: number, z: number): number {
  const scale = paving === "cobbles" ? 5.2 : 1.35;
  const seen = smoothstep(paving === "cobbles" ? 24 : 40, 6, z);
  if (seen <= 0) return 0.86;
  const row = Math.floor(z * scale);
  const across = x * scale * (paving === "cobbles" ? 0.8 : 0.62) + (row % 2) * 0.5;
  const dx = Math.abs(fraction(across) - 0.5);
  const dz = Math.abs(fraction(z * scale) - 0.5);
  const joint = smoothstep(0.5, paving === "cobbles" ? 0.36 : 0.46, Math.max(dx, dz));
  const stone = 0.68 + 0.6 * hashCell(Math.floor(across) + 31, row);
  const dome = paving === "cobbles" ? 1.12 - (dx * dx + dz * dz) * 1.1 : 1;
  return lerp(0.86, (0.3 + 0.7 * joint) * stone * dome, seen);
}

function pavementTone(x: number, z: number): number {
  const isJoint =
    fraction(x * 1.55) < 0.035 || fraction(z * 1.1 + (Math.floor(x * 1.55) % 2) * 0.5) < 0.03;
  return (isJoint ? 0.5 : 1) * (0.85 + 0.3 * hashCell(Math.floor(x * 1.55), Math.floor(z * 1.1)));
}

/** Share of the ground under snow; wheels have worn two tracks in each lane. */
function snowCover(noise: Noise, road: number, x: number, z: number): number {
  const tracks = Math.min(Math.abs(Math.abs(x) - road * 0.27), Math.abs(Math.abs(x) - road * 0.73));
  const isRoad = Math.abs(x) < road;
  const worn = isRoad
    ? smoothstep(0.62, 0.12, tracks + noise.fbm(x * 1.3, z * 0.25, 3) * 0.5)
    : 0.12;
  return clamp(0.94 - worn * 0.72 + noise.fbm(x * 2, z * 2, 3) * 0.3, 0, 1);
}
