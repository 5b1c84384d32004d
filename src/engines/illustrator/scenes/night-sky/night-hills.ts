import type { Canvas } from "../../core/canvas.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { paintTerrain } from "../../outdoors/paint-terrain.ts";
import { bakeTerrain } from "../../outdoors/terrain.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import type { NightPlan } from "./plan.ts";

const FAR = 900;

/** Hills and a ridge of mountains before the sky, sharper where snow lies. */
export function bakeNightHills(
  { camera, kind, hasMountains, sun }: NightPlan,
  noise: Noise,
): Terrain {
  const half = (camera.centreX / camera.focal) * FAR * 1.05;
  const rise = hasMountains ? 150 : kind === "aurora" ? 150 : 62;
  const height = (x: number, z: number): number => {
    const near = noise.fbm(x * 0.02 + 2, z * 0.02, 4) * 5 * smoothstep(6, 60, z);
    const middle = smoothstep(60, 260, z) * noise.fbm(x * 0.006 + 8, z * 0.006, 5) * 34;
    const ridge = smoothstep(330, 760, z) * noise.ridged(x * 0.0032 + 4, z * 0.0036, 6) * rise;
    return Math.max(
      0.1,
      0.5 +
        Math.max(-0.3, near) +
        Math.max(0, middle) +
        ridge +
        noise.fbm(x * 0.3, z * 0.3, 3) * 0.35,
    );
  };
  const fineness = clamp(camera.centreX / 480, 0.25, 1.1);
  return bakeTerrain(
    height,
    {
      left: -half,
      right: half,
      near: 3,
      far: FAR,
      columns: Math.round(480 * fineness),
      rows: Math.round(400 * fineness),
    },
    sun,
  );
}

interface Hills {
  readonly plan: NightPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** Light that the sky sheds on the ground. */
  readonly glow: Colour;
}

/** Dark grass and rock under the stars, or snow that shines in the colours of the aurora. */
export function paintNightHills(
  canvas: Canvas,
  terrain: Terrain,
  { plan, daylight, noise, glow }: Hills,
): void {
  const isSnow = plan.kind === "aurora" || daylight.isSnowy;
  const snowFrom = isSnow ? -1 : plan.hasMountains ? 26 : Number.POSITIVE_INFINITY;
  paintTerrain(canvas, {
    terrain,
    camera: plan.camera,
    daylight: {
      ...daylight,
      haze: [glow[0] * 0.35, glow[1] * 0.35, glow[2] * 0.4],
      hazeDensity: 0.0011,
    },
    colourGround: createCover({ noise, glow, snowFrom }),
    isShaded: () => false,
  });
}

/** Snow lies on what is level enough, from a height in metres upwards. */
function createCover({ noise, glow, snowFrom }: { noise: Noise; glow: Colour; snowFrom: number }) {
  return ({ x, y, z, slopeX, slopeZ, openness, footprint }: GroundPoint, into: Light): void => {
    const flat = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    const rough = noise.fbm(x * 0.12, z * 0.12 + y * 0.1, 4);
    const fine = footprint < 0.06 ? noise.fbm(x * 2.1, z * 1.1, 3) * 0.9 : 0;
    const cold =
      y > snowFrom ? smoothstep(0, 12, y - snowFrom + rough * 20 + (snowFrom < 0 ? 12 : 0)) : 0;
    const snow = cold > 0 ? cold * smoothstep(0.5, 0.78, flat + rough * 0.35) : 0;
    const bare = 0.14 * clamp(1 + rough * 1.7 + fine, 0.25, 2.2);
    const side = clamp(0.72 - slopeX * 0.35 - slopeZ * 0.3, 0.2, 1.5);
    const paint = lerp(bare, 0.78 * (1 + rough * 0.12 + fine * 0.05), snow);
    const light = side * (0.4 + 0.6 * openness);
    into.red = paint * lerp(0.8, 0.94, snow) * glow[0] * light;
    into.green = paint * lerp(1, 0.98, snow) * glow[1] * light;
    into.blue = paint * lerp(0.8, 1.08, snow) * glow[2] * light;
  };
}
