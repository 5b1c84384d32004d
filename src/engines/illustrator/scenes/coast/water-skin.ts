import type { Camera } from "../../core/camera.ts";
import { createLight, luminanceOf } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createWaves } from "../../outdoors/waves.ts";
import type { SkyMirror } from "./sky-mirror.ts";

export interface WaterSkin {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly mirror: SkyMirror;
  /** Share of the light of sun or moon that clouds let through. */
  readonly glitter: number;
}

/**
 * Answers what colours water that stands up in waves: `paint` its skin, where `thin` is how much light
 * comes through it, 0 to 1; `lay` foam over that; `addAir` the air before it.
 */
export function createWaterSkin({ camera, daylight, noise, mirror, glitter }: WaterSkin) {
  const { sun, direct, ambient, haze, time } = daylight;
  const waves = createWaves(noise, daylight.chop * 0.75);
  const ripple = { x: 0, z: 0, rough: 0, swell: 0 };
  const sky = createLight();
  const bright = luminanceOf(ambient);
  // Water takes on some of the colour of the light, and loses most of its brightness.
  const tint = [
    bright * 0.4 + ambient[0] * 0.6,
    bright * 0.4 + ambient[1] * 0.6,
    bright * 0.4 + ambient[2] * 0.6,
  ] as const;
  const shine = (time === "night" ? 0.5 : 0.05) * glitter;
  let reached = -1;

  /** Light of the sun that small facets send to the eye (Cox and Munk, 1954). */
  function glint(normal: { x: number; y: number; z: number }, eye: { x: number; y: number; z: number }): number {
    const x = sun.x + eye.x;
    const y = sun.y + eye.y;
    const z = sun.z + eye.z;
    const offX = x / y - normal.x / normal.y;
    const offZ = z / y - normal.z / normal.y;
    const spread = ripple.rough + 0.0012;
    return Math.min(40, (Math.exp(-(offX * offX * 1.6 + offZ * offZ) / (2 * spread)) / spread) * shine);
  }

  const normal = { x: 0, y: 1, z: 0 };
  const eye = { x: 0, y: 0, z: 0 };

  function paint(point: GroundPoint, thin: number, into: Light): void {
    const down = camera.height - point.y;
    const length = Math.sqrt(point.x * point.x + down * down + point.z * point.z);
    if (Math.abs(point.z - reached) > point.z * 0.01) {
      reached = point.z;
      waves.reach(Math.max(point.footprint, (point.footprint * length) / Math.max(0.3, Math.abs(down)) / 2.2));
    }
    waves.measure(point.x, point.z, ripple);
    const x = -point.slopeX - ripple.x;
    const z = -point.slopeZ - ripple.z;
    const scale = 1 / Math.sqrt(x * x + 1 + z * z);
    normal.x = x * scale;
    normal.y = scale;
    normal.z = z * scale;
    eye.x = -point.x / length;
    eye.y = down / length;
    eye.z = -point.z / length;
    const cosine = Math.max(0.02, normal.x * eye.x + normal.y * eye.y + normal.z * eye.z);
    const rough = Math.sqrt(ripple.rough);
    mirror(
      2 * cosine * normal.x - eye.x,
      Math.abs(2 * cosine * normal.y - eye.y) + rough * 0.9 + 0.01,
      2 * cosine * normal.z - eye.z,
      sky,
    );
    const fresnel = 0.02 + 0.96 * (1 - clamp(cosine + rough * 0.45, 0, 1)) ** 5;
    // Sunlight that enters the back of a wave glows green in its thin crest.
    const lit = Math.max(0, sun.y * 0.6 + 0.25 + 0.75 * sun.z) * thin;
    const rest = 1 - fresnel;
    const sparkle = glint(normal, eye) * (0.25 + 0.75 * fresnel);
    into.red = sky.red * fresnel + (0.009 + 0.03 * thin) * tint[0] * rest + direct[0] * (lit * 0.02 * rest + sparkle);
    into.green = sky.green * fresnel + (0.05 + 0.11 * thin) * tint[1] * rest + direct[1] * (lit * 0.075 * rest + sparkle * 0.96);
    into.blue = sky.blue * fresnel + (0.072 + 0.11 * thin) * tint[2] * rest + direct[2] * (lit * 0.09 * rest + sparkle * 0.9);
  }

  /** Lays foam over the skin of the point coloured last. */
  function lay(point: GroundPoint, foam: number, into: Light): void {
    if (foam <= 0) return;
    const facing = Math.max(0, normal.x * sun.x + normal.y * sun.y + normal.z * sun.z);
    const lumps = noise.fbm(point.x * 2.3, point.z * 2.3 + point.y * 5, 4);
    const white = 0.8 * (0.66 + 0.42 * smoothstep(-0.3, 0.35, lumps));
    into.red = lerp(into.red, white * (ambient[0] * 1.45 + direct[0] * (0.08 + 0.55 * facing)), foam);
    into.green = lerp(
      into.green,
      white * (ambient[1] * 1.45 + direct[1] * (0.08 + 0.55 * facing)),
      foam,
    );
    into.blue = lerp(
      into.blue,
      white * (ambient[2] * 1.45 + direct[2] * (0.08 + 0.55 * facing)),
      foam,
    );
  }

  /** Puts the air between the eye and the water. */
  function addAir(point: GroundPoint, into: Light): void {
    const clear = Math.exp(-Math.min(point.z, 2500) * 0.55 * daylight.hazeDensity);
    into.red = into.red * clear + haze[0] * (1 - clear);
    into.green = into.green * clear + haze[1] * (1 - clear);
    into.blue = into.blue * clear + haze[2] * (1 - clear);
  }

  return { paint, lay, addAir };
}
