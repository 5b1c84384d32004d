import type { Camera } from "../../core/camera.ts";
import { createLight, luminanceOf } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { fifthPower } from "../../core/powers.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createWaves } from "../../outdoors/waves.ts";
import type { SkyMirror } from "./sky-mirror.ts";

export interface WaterSkinOptions {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly mirror: SkyMirror;
  /** Share of the light of sun or moon that clouds let through. */
  readonly glitter: number;
}

/** Water that stands up in waves. */
export interface WaterSkin {
  /** Writes the light of its skin; `thin` is how much light comes through it, 0 to 1. */
  paint(point: GroundPoint, thin: number, into: Light): void;
  /** Lays foam over the skin of the point painted last; 1 hides it. */
  lay(point: GroundPoint, foam: number, into: Light): void;
  /** Puts the air between the eye and the water. */
  addAir(point: GroundPoint, into: Light): void;
}

/** Which way the skin faces, where the eye is, and how rough it is. One object serves all points. */
interface Facet {
  normalX: number;
  normalY: number;
  normalZ: number;
  eyeX: number;
  eyeY: number;
  eyeZ: number;
  rough: number;
}

export function createWaterSkin(options: WaterSkinOptions): WaterSkin {
  const { daylight, mirror } = options;
  const { sun, direct, haze, hazeDensity } = daylight;
  const facet: Facet = {
    normalX: 0,
    normalY: 1,
    normalZ: 0,
    eyeX: 0,
    eyeY: 1,
    eyeZ: 0,
    rough: 0,
  };
  const turn = createTurner(options, facet);
  const glint = createGlint(options, facet);
  const [red, green, blue] = bodyColour(daylight);
  const sky = createLight();
  const ray = { across: 0, up: 1, ahead: 1 };
  // Sunlight that enters the back of a wave glows green in its thin crest.
  const through = Math.max(0, sun.y * 0.6 + 0.25 + 0.75 * sun.z);
  return {
    paint(point, thin, into) {
      turn(point);
      const { normalX, normalY, normalZ, eyeX, eyeY, eyeZ, rough } = facet;
      const cosine = Math.max(0.02, normalX * eyeX + normalY * eyeY + normalZ * eyeZ);
      const spread = Math.sqrt(rough);
      ray.across = 2 * cosine * normalX - eyeX;
      ray.up = Math.abs(2 * cosine * normalY - eyeY) + spread * 0.9 + 0.01;
      ray.ahead = 2 * cosine * normalZ - eyeZ;
      mirror(ray, sky);
      const fresnel = 0.02 + 0.96 * fifthPower(1 - clamp(cosine + spread * 0.45, 0, 1));
      const rest = 1 - fresnel;
      const lit = through * thin * rest;
      const sparkle = glint() * (0.25 + 0.75 * fresnel);
      into.red =
        sky.red * fresnel + (0.009 + 0.03 * thin) * red * rest + direct[0] * (lit * 0.02 + sparkle);
      into.green =
        sky.green * fresnel +
        (0.05 + 0.11 * thin) * green * rest +
        direct[1] * (lit * 0.075 + sparkle * 0.96);
      into.blue =
        sky.blue * fresnel +
        (0.072 + 0.11 * thin) * blue * rest +
        direct[2] * (lit * 0.09 + sparkle * 0.9);
    },
    lay: createFoamLayer(options, facet),
    addAir({ z }, into) {
      const clear = Math.exp(-Math.min(z, 2500) * 0.55 * hazeDensity);
      into.red = into.red * clear + haze[0] * (1 - clear);
      into.green = into.green * clear + haze[1] * (1 - clear);
      into.blue = into.blue * clear + haze[2] * (1 - clear);
    },
  };
}

/** Water takes on some of the colour of the light, and loses most of its brightness. */
function bodyColour({ ambient }: Daylight): readonly [number, number, number] {
  const bright = luminanceOf(ambient) * 0.4;
  return [bright + ambient[0] * 0.6, bright + ambient[1] * 0.6, bright + ambient[2] * 0.6];
}

/** Answers the function that turns the facet by the slope of the wave and the ripples on it. */
function createTurner({ camera, daylight, noise }: WaterSkinOptions, facet: Facet) {
  const waves = createWaves(noise, daylight.chop * 0.75);
  const ripple = { x: 0, z: 0, rough: 0, swell: 0 };
  let reached = -1;
  return (point: GroundPoint): void => {
    const down = camera.height - point.y;
    const length = Math.sqrt(point.x * point.x + down * down + point.z * point.z);
    if (Math.abs(point.z - reached) > point.z * 0.01) {
      reached = point.z;
      const slanted = length / Math.max(0.3, Math.abs(down)) / 2.2;
      waves.reach(point.footprint * Math.max(1, slanted));
    }
    waves.measure(point.x, point.z, ripple);
    const x = -point.slopeX - ripple.x;
    const z = -point.slopeZ - ripple.z;
    const scale = 1 / Math.sqrt(x * x + 1 + z * z);
    facet.normalX = x * scale;
    facet.normalY = scale;
    facet.normalZ = z * scale;
    facet.eyeX = -point.x / length;
    facet.eyeY = down / length;
    facet.eyeZ = -point.z / length;
    facet.rough = ripple.rough;
  };
}

/** Answers the light of the sun that small facets send to the eye; a Gaussian spread of slopes (Cox and Munk, 1954). */
function createGlint({ daylight, glitter }: WaterSkinOptions, facet: Facet) {
  const { sun, isNight } = daylight;
  const shine = (isNight ? 0.5 : 0.05) * glitter;
  return (): number => {
    const up = Math.max(0.02, sun.y + facet.eyeY);
    const offX = (sun.x + facet.eyeX) / up - facet.normalX / facet.normalY;
    const offZ = (sun.z + facet.eyeZ) / up - facet.normalZ / facet.normalY;
    const spread = facet.rough + 0.0012;
    const chance = Math.exp(-(offX * offX * 1.6 + offZ * offZ) / (2 * spread)) / spread;
    return Math.min(40, chance * shine);
  };
}

function createFoamLayer({ daylight, noise }: WaterSkinOptions, facet: Facet): WaterSkin["lay"] {
  const { sun, direct, ambient } = daylight;
  return (point, foam, into) => {
    if (foam <= 0) return;
    const facing = Math.max(
      0,
      facet.normalX * sun.x + facet.normalY * sun.y + facet.normalZ * sun.z,
    );
    const lumps = noise.fbm(point.x * 2.3, point.z * 2.3 + point.y * 5, 4);
    const white = 0.8 * (0.66 + 0.42 * smoothstep(-0.3, 0.35, lumps));
    const sunny = 0.08 + 0.55 * facing;
    into.red = lerp(into.red, white * (ambient[0] * 1.45 + direct[0] * sunny), foam);
    into.green = lerp(into.green, white * (ambient[1] * 1.45 + direct[1] * sunny), foam);
    into.blue = lerp(into.blue, white * (ambient[2] * 1.45 + direct[2] * sunny), foam);
  };
}
