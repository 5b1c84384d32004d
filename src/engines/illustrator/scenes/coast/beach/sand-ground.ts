import type { Colour, Light } from "../../../core/colour.ts";
import { createLight } from "../../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Camera } from "../../../core/camera.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { GroundPoint } from "../../../outdoors/ground-point.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import type { Footprints } from "./footprints.ts";
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
  const { camera, daylight, noise, sand, footprints, inland } = options;
  const { sun, direct, ambient, isSnowy } = daylight;
  const slope = { x: 0, y: 0 };
  const tilt = { x: 0, z: 0 };
  const wet = createLight();
  const place = { x: 0, z: 0, down: 1 };
  const wetFilm = createWetFilm(options);
  const rainy = daylight.weather === "rain" || daylight.weather === "storm" ? 0.7 : 1;

  /** The edge of the last wave's run up the sand, in metres from the water; lobed. */
  function runUp(x: number, z: number): number {
    return 2.6 + noise.perlin(z * 0.16 + 3, x * 0.1) * 1.5 + noise.perlin(z * 0.5, x * 0.4 + 9) * 0.5;
  }

  function roughen(point: GroundPoint, dry: number): void {
    const near = smoothstep(0.035, 0.006, point.footprint);
    tilt.x = 0;
    tilt.z = 0;
    if (near > 0) {
      noise.slope(point.x * 2.6, point.z * 2.6, slope);
      tilt.x -= slope.x * 0.16 * dry * near;
      tilt.z -= slope.y * 0.16 * dry * near;
      noise.slope(point.x * 9, point.z * 9 + 7, slope);
      tilt.x -= slope.x * 0.1 * dry * near;
      tilt.z -= slope.y * 0.1 * dry * near;
    }
    footprints.press(point, tilt);
  }

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
    const facing = Math.max(0, (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale) ** 0.85;
    const lit = facing * point.sunlit;
    const near = smoothstep(0.03, 0.006, point.footprint);
    const grain = (near > 0 ? noise.perlin(point.x * 37, point.z * 37) * 0.1 * near : 0) +
      noise.perlin(point.x * 6, point.z * 5) * 0.05;
    // What the highest wave left behind: weed, bits of shell.
    const line = Math.exp(-(((away - edge - 6.5 - patch * 4) / 0.5) ** 2));
    const litter = line < 0.02 ? 0 : line * smoothstep(0.12, 0.4, noise.perlin(point.x * 3.1, point.z * 3.1)) * smoothstep(0.1, 0.02, point.footprint);
    const tone = (1 + patch * 0.16 + grain) * lerp(1, 0.5, damp) * (1 - 0.72 * litter) * rainy;
    const fill = (0.55 + 0.45 * scale) * (0.6 + 0.4 * point.openness) * 1.5;
    into.red = sand[0] * tone * (direct[0] * lit + ambient[0] * fill);
    into.green = sand[1] * tone * (1 - damp * 0.03) * (direct[1] * lit + ambient[1] * fill);
    into.blue = sand[2] * tone * (direct[2] * lit + ambient[2] * fill);
    if (isSnowy && away > edge + 1) laySnow(point, { lit, fill, patch, away: away - edge }, into);
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

  /** Lace at the edge of the run-up, and thin strings of bubbles behind it. */
  function foamAt(point: GroundPoint, past: number): number {
    if (past > 0.35) return 0;
    const lace = noise.fbm(point.x * 2.1, point.z * 2.7, 3);
    const rim = Math.exp(-(((past + 0.12 + lace * 0.28) / 0.16) ** 2)) * (0.75 + lace);
    const cells = Math.abs(noise.perlin(point.x * 1.25 + 3, point.z * 1.7)) + Math.abs(noise.perlin(point.x * 2.9, point.z * 3.6 + 5)) * 0.45;
    const strings = smoothstep(0.16, 0.04, cells) * smoothstep(0.1, -0.5, past) * 0.6 * smoothstep(0.12, 0.02, point.footprint);
    return clamp(Math.max(rim, strings), 0, 0.95);
  }

  function laySnow(
    point: GroundPoint,
    { lit, fill, patch, away }: { lit: number; fill: number; patch: number; away: number },
    into: Light,
  ): void {
    const share = 0.92 * smoothstep(1.5, 6, away + patch * 8) * smoothstep(-0.5, 0.15, patch + 0.25);
    into.red = lerp(into.red, 0.82 * (direct[0] * lit + ambient[0] * fill), share);
    into.green = lerp(into.green, 0.85 * (direct[1] * lit + ambient[1] * fill), share);
    into.blue = lerp(into.blue, 0.9 * (direct[2] * lit + ambient[2] * fill), share);
  }
}
