import type { Light } from "../../../core/colour.ts";
import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import { createGround } from "../ground-material.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import { createWaterSkin } from "../water-skin.ts";
import { createLace } from "./foam-lace.ts";
import { createFootprints } from "./footprints.ts";
import type { BeachPlan } from "./plan-beach.ts";
import { createSandGround } from "./sand-ground.ts";
import { createTint } from "./shallow-tint.ts";
import type { Shoreline } from "./shoreline.ts";
import type { createSurf } from "./surf.ts";
import type { Surf } from "./surf.ts";

export interface BeachColours {
  readonly plan: BeachPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly shoreline: Shoreline;
  readonly surf: ReturnType<typeof createSurf>;
  readonly mirror: SkyMirror;
  readonly stacks: HeightAt;
  readonly glitter: number;
}

/** Rock that lies less deep than this, in metres, shows at the foot of what stands in the sea. */
const SUNK = -1.7;

/** Answers the function that colours all of a beach: breakers, sand, and the green and rocky land behind. */
export function createBeachColours(colours: BeachColours) {
  const { plan, daylight, noise, shoreline, mirror, stacks, glitter } = colours;
  const { camera, capeZ, side, offset } = plan;
  const skin = createWaterSkin({ camera, daylight, noise, mirror, glitter });
  const rock = createGround({ daylight, noise, stone: plan.stone, grass: true });
  const sand = createSandGround({
    camera,
    daylight,
    noise,
    sand: plan.sand,
    mirror,
    inland: (x, z) => shoreline.inland(x, z),
    footprints: createFootprints(
      plan.view === "along"
        ? (z) => shoreline.xAt(z, 4.6 + 1.5 * noise.perlin(z * 0.11, offset))
        : (z) => side * (0.9 - z * 0.16) + noise.perlin(z * 0.2, offset) * 0.6,
    ),
  });
  const look = createBreakerLook(colours);
  const tint = createTint(colours);
  const place = { x: 0, z: 0, down: 1, out: 0, clear: 1 };
  return (point: GroundPoint, into: Light): void => {
    const inland = shoreline.inland(point.x, point.z);
    if (inland < 2 && stacks(point.x, point.z) > SUNK) {
      rock(point, into);
      addHaze(into, point.z, daylight);
      return;
    }
    if (inland < 0) {
      const { thin, foam } = look(point, -inland);
      skin.paint(point, thin, into);
      place.x = point.x;
      place.z = point.z;
      place.down = (camera.height - point.y) / point.z;
      // The higher the wave, the deeper the water under the eye's ray.
      place.out = Math.max(0, point.y) * 16 - inland;
      place.clear = 1 - thin * 0.75;
      tint(place, into);
      skin.lay(point, foam, into);
      skin.addAir(point, into);
      return;
    }
    const wild =
      (plan.view === "along" ? smoothstep(capeZ * 0.62, capeZ * 0.78, point.z) : 0) +
      smoothstep(48, 75, inland + noise.perlin(point.x * 0.04, point.z * 0.04) * 16);
    if (wild > 0.5) rock(point, into);
    else sand(point, into);
    addHaze(into, point.z, daylight);
  };
}

/** Answers what a breaker looks like at a point: glass-green while it stands, white where it falls. */
function createBreakerLook(colours: BeachColours) {
  const { noise, surf, plan } = colours;
  const wave: Surf = { height: 0, phase: 0, broken: 0 };
  const look = { thin: 0, foam: 0 };
  const laceAt = createLace(colours);
  return (point: GroundPoint, out: number): { thin: number; foam: number } => {
    surf(out, point.x, point.z, wave);
    const high = clamp(point.y / Math.max(0.1, wave.height + 0.1), 0, 1);
    if (wave.phase < 0) {
      const torn = noise.fbm(point.x * 1.4 + plan.offset, point.z * 1.4 + point.y * 2, 4);
      look.thin = 0.35 + 0.65 * high;
      look.foam =
        wave.broken * smoothstep(-0.2, 0.25, torn + high * 0.4 + wave.broken * 0.35 - 0.22);
      return look;
    }
    const torn = noise.perlin(point.x * 2.2 + plan.offset, point.z * 2.2);
    const crest = smoothstep(0.06, 0, wave.phase) * smoothstep(0, 0.55, wave.broken + torn * 0.5);
    look.thin = smoothstep(0.2, 0, wave.phase) * 0.6;
    look.foam = clamp(Math.max(crest, laceAt(point.x, point.z, out)), 0, 1);
    return look;
  };
}
