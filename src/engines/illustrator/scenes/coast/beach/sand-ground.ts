import type { Colour, Light } from "../../../core/colour.ts";
import { createLight } from "../../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Camera } from "../../../core/camera.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import { softFacing } from "../../../outdoors/soft-facing.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import type { Footprints } from "./footprints.ts";
import { createRunUpFoam } from "./run-up-foam.ts";
import { createSandRoughness } from "./sand-roughness.ts";
import { createWetFilm } from "./wet-film.ts";

export interface SandGround {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly sand: Colour;
  readonly mirror: SkyMirror;
  readonly footprints: Footprints;
  /** Metres from the water, as in `Shoreline`. */
  readonly inland: (x: number, z: number) => number;
}

/** No wave reaches farther up the sand than this, in metres. */
const DRY = 6;

/** Answers the function that colours a beach: the film of water that mirrors the sky, damp sand, dry sand with prints. */
export function createSandGround(options: SandGround) {
  const { camera, daylight, noise, sand, inland } = options;
  const { sun, direct, ambient, isSnowy } = daylight;
  const tilt = { x: 0, z: 0 };
  const roughen = createSandRoughness(options, tilt);
  const foamAt = createRunUpFoam(noise);
  const laySnow = createSnowCover(options);
  // By night the eye opens for what little light falls on pale sand.
  const bright = daylight.isNight ? 2.4 : 1.5;
  const wet = createLight();
  const place = { x: 0, z: 0, down: 1 };
  const wetFilm = createWetFilm(options);

  const runUp = createRunUp(noise);

  const toneAt = createSandTone(options);

  return (point: GroundPoint, into: Light): void => {
    const away = inland(point.x, point.z);
    const patch = noise.fbm(point.x * 0.22 + 5, point.z * 0.22, point.footprint > 0.06 ? 1 : 3);
    const edge = away < DRY ? runUp(point.x, point.z) : 3;
    const film = smoothstep(edge + 0.15, edge - 0.5, away);
    const damp = smoothstep(edge + 4.5 + patch * 5, edge + 0.4, away);
    roughen(point, 1 - damp * 0.75);
    const slopeX = point.slopeX + tilt.x * (1 - film);
    const slopeZ = point.slopeZ + tilt.z * (1 - film);
    const scale = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    const facing = softFacing((sun.y - slopeX * sun.x - slopeZ * sun.z) * scale);
    const lit = facing * point.sunlit;
    const tone = toneAt(point, away - edge, patch) * lerp(1, 0.5, damp);
    const fill = (0.55 + 0.45 * scale) * (0.6 + 0.4 * point.openness) * bright;
    into.red = sand[0] * tone * (direct[0] * lit + ambient[0] * fill);
    into.green = sand[1] * tone * (1 - damp * 0.03) * (direct[1] * lit + ambient[1] * fill);
    into.blue = sand[2] * tone * (direct[2] * lit + ambient[2] * fill);
    if (isSnowy && away > edge + 1) laySnow({ lit, fill, patch, away: away - edge }, into);
    const shiny = film + (1 - film) * damp * damp * clamp(0.34 + patch * 0.6, 0, 0.7);
    if (shiny > 0.01) shine(point, shiny, into);
    const foam = away < DRY ? foamAt(point, away - edge) : 0;
    if (foam <= 0) return;
    const white = 0.85 * (0.8 + 0.2 * lit);
    into.red = lerp(into.red, (ambient[0] * 1.5 + direct[0] * 0.32) * white, foam);
    into.green = lerp(into.green, (ambient[1] * 1.5 + direct[1] * 0.32) * white, foam);
    into.blue = lerp(into.blue, (ambient[2] * 1.5 + direct[2] * 0.32) * white, foam);
  };

  /** The mirror of the sky in what is wet: bright in the film of water, dull in damp sand. */
  function shine({ x, y, z }: GroundPoint, share: number, into: Light): void {
    place.x = x;
    place.z = z;
    place.down = camera.height - y;
    wetFilm(place, wet);
    into.red = lerp(into.red, wet.red, share);
    into.green = lerp(into.green, wet.green, share);
    into.blue = lerp(into.blue, wet.blue, share);
  }
}

/** Answers how light the sand is: grains, and what the highest wave left behind, weed and bits of shell. */
function createSandTone({ noise, daylight }: SandGround) {
  const rainy = daylight.weather === "rain" || daylight.weather === "storm" ? 0.7 : 1;
  return ({ x, z, footprint }: GroundPoint, past: number, patch: number): number => {
    const near = smoothstep(0.03, 0.006, footprint);
    const fine = near > 0 ? noise.perlin(x * 37, z * 37) * 0.1 * near : 0;
    const grain = fine + noise.perlin(x * 6, z * 5) * 0.05;
    const line = Math.exp(-(((past - 6.5 - patch * 4) / 0.5) ** 2));
    const litter =
      line < 0.02
        ? 0
        : line *
          smoothstep(0.12, 0.4, noise.perlin(x * 3.1, z * 3.1)) *
          smoothstep(0.1, 0.02, footprint);
    return (1 + patch * 0.16 + grain) * (1 - 0.72 * litter) * rainy;
  };
}

/** Answers where the last wave's run up the sand ended, in metres from the water; lobed. */
function createRunUp(noise: Noise) {
  return (x: number, z: number): number =>
    2.6 + noise.perlin(z * 0.16 + 3, x * 0.1) * 1.5 + noise.perlin(z * 0.5, x * 0.4 + 9) * 0.5;
}

interface SnowPlace {
  readonly lit: number;
  readonly fill: number;
  readonly patch: number;
  readonly away: number;
}

/** Answers the function that lays snow on what the waves do not reach. */
function createSnowCover({ daylight }: SandGround) {
  const { direct, ambient } = daylight;
  return ({ lit, fill, patch, away }: SnowPlace, into: Light): void => {
    const share =
      0.92 * smoothstep(1.5, 6, away + patch * 8) * smoothstep(-0.5, 0.15, patch + 0.25);
    into.red = lerp(into.red, 0.82 * (direct[0] * lit + ambient[0] * fill), share);
    into.green = lerp(into.green, 0.85 * (direct[1] * lit + ambient[1] * fill), share);
    into.blue = lerp(into.blue, 0.9 * (direct[2] * lit + ambient[2] * fill), share);
  };
}
