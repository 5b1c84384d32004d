import { hashCell } from "../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Colour, Light } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";
import { bakeViewGrid } from "../../outdoors/view-grid.ts";
import type { ForestPlan } from "./plan.ts";
import type { FloorColours } from "./season-colours.ts";
import type { SunGaps } from "./canopy-light.ts";
import type { TreeShade } from "./tree-shade.ts";

export interface ForestGroundOptions {
  readonly plan: ForestPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly gaps: SunGaps;
  readonly floor: FloorColours;
  readonly heightAt: (x: number, z: number) => number;
  readonly shade: TreeShade;
}

/** What the grid keeps for each place of the floor. */
const PATCH = 0;
const MOSS = 1;
const SPROUT = 2;
const PATH = 3;
const WORN = 4;
const SUN = 5;
const SHADE = 6;
const WHITE = 7;
const PUDDLE = 8;
const CHANNELS = 9;

/** Answers the function that colours the forest floor: litter, moss, the trodden path, snow, in spots of sun. */
export function createForestGround(options: ForestGroundOptions) {
  const { daylight, noise, floor } = options;
  const { sun, direct, ambient, haze, isSnowy, weather } = daylight;
  const isWet = weather === "rain" || weather === "storm";
  const grid = bakeFloor(options);
  const here = new Float32Array(CHANNELS);
  const grain = createNoiseTile(16, (x, y) => noise.perlin(x, y) + 0.5 * noise.perlin(x * 2.1, y * 2.1));
  const leafTone = createNoiseTile(5, (x, z) => litterCell(noise, x, z, 0));
  const leafKind = createNoiseTile(5, (x, z) => litterCell(noise, x, z, 31));
  const { litterDark, litterBright, mossDark, mossBright, earth } = floor;

  /** Litter of single leaves near the eye, which run together farther away. */
  function layLitter(point: GroundPoint, detail: number, into: Light): void {
    const { x, z } = point;
    const patch = here[PATCH] ?? 0;
    const share = clamp(0.5 + patch + (leafKind(x, z) - 0.5) * detail, 0, 1);
    const tone = (0.85 + patch * 0.6) * (1 + (leafTone(x, z) - 0.5) * 0.9 * detail + grain(x * 13, z * 8) * 0.3 * detail);
    into.red = lerp(litterDark[0], litterBright[0], share) * tone;
    into.green = lerp(litterDark[1], litterBright[1], share) * tone;
    into.blue = lerp(litterDark[2], litterBright[2], share) * tone;
  }

  function cover(into: Light, colour: Colour, tone: number, share: number): void {
    into.red += (colour[0] * tone - into.red) * share;
    into.green += (colour[1] * tone - into.green) * share;
    into.blue += (colour[2] * tone - into.blue) * share;
  }

  return (point: GroundPoint, into: Light): void => {
    const { x, z } = point;
    grid.read(x, z, here);
    const detail = smoothstep(0.1, 0.02, point.footprint);
    layLitter(point, detail, into);
    const moss = here[MOSS] ?? 0;
    if (moss > 0.01) {
      const fluff = 0.85 + grain(x * 9, z * 6) * 0.42 * detail + (here[PATCH] ?? 0) * 0.5;
      const sprout = here[SPROUT] ?? 0;
      cover(into, mossDark, fluff, moss);
      cover(into, mossBright, fluff, moss * sprout);
    }
    const path = here[PATH] ?? 0;
    if (path > 0.01) cover(into, earth, (here[WORN] ?? 1) + grain(x * 11, z * 6) * 0.16 * detail, path);
    if (isWet) {
      into.red *= 0.6;
      into.green *= 0.6;
      into.blue *= 0.6;
    }
    if (isSnowy) cover(into, SNOW, 1 + grain(x * 2.2, z * 1.4) * 0.07, here[WHITE] ?? 0);
    const length = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const facing = Math.max(0, (sun.y - point.slopeX * sun.x - point.slopeZ * sun.z) * length);
    const shade = 1 - (here[SHADE] ?? 0);
    const lit = (0.3 + 0.7 * facing) * (here[SUN] ?? 0) * (0.35 + 0.65 * shade);
    const sky = shade * (0.45 + 0.55 * point.openness);
    into.red *= direct[0] * lit + ambient[0] * sky;
    into.green *= direct[1] * lit + ambient[1] * sky;
    into.blue *= direct[2] * lit + ambient[2] * sky;
    if (isWet) {
      // Standing water mirrors the glow of the far forest.
      const share = 0.05 + (here[PUDDLE] ?? 0) * 0.6;
      into.red += (haze[0] * 0.9 - into.red) * share;
      into.green += (haze[1] * 0.9 - into.green) * share;
      into.blue += (haze[2] * 0.9 - into.blue) * share;
    }
  };
}

const SNOW: Colour = [0.75, 0.78, 0.82];

/** A leaf of the litter: its chance, 0 to 1, in cells of about a hand's breadth that are bent out of line. */
function litterCell(noise: Noise, x: number, z: number, salt: number): number {
  const warpX = noise.perlin(x * 3.1, z * 3.1) * 1.3 + noise.perlin(x * 8, z * 8) * 0.5;
  const warpZ = noise.perlin(x * 3.1 + 9, z * 3.1) * 1.3 + noise.perlin(x * 8 + 5, z * 8) * 0.5;
  return hashCell(Math.floor(x * 11 + warpX) + salt, Math.floor(z * 8 + warpZ));
}

function bakeFloor({ plan, noise, gaps, floor, heightAt, shade }: ForestGroundOptions) {
  const { wayAt, wayHalf, way } = plan;
  const area = { spread: plan.spread, near: plan.nearest * 0.45, far: 90, columns: 150, rows: 190, channels: CHANNELS };
  return bakeViewGrid(area, (x, z, into) => {
    const beside = Math.abs(x - wayAt(z)) - wayHalf;
    const patch = noise.fbm(x * 0.5 + 3, z * 0.5, 3);
    const ragged = noise.fbm(x * 0.9, z * 0.9 + 30, 3) * 0.8;
    const trodden = way === "path" ? smoothstep(0.35, -0.15, beside + ragged * 0.7) : 0;
    const mossy = noise.fbm(x * 0.33 + 20, z * 0.33, 3) + noise.perlin(x * 1.7, z * 1.7) * 0.16;
    const from = way === "path" ? smoothstep(0.1, 1.1, beside) : 1;
    into[PATCH] = patch;
    into[MOSS] = smoothstep(0.12, 0.32, mossy + floor.moss - 0.35) * from;
    into[SPROUT] = smoothstep(-0.2, 0.4, noise.perlin(x * 0.7 + 40, z * 0.7));
    into[PATH] = trodden * clamp(0.92 - ragged * 0.5 - floor.litterOnPath, 0.2, 1);
    into[WORN] = 0.86 + noise.fbm(x * 1.3 + 8, z * 0.6, 3) * 0.55;
    into[SUN] = gaps(x, heightAt(x, z), z) * shade.sunAt(x, z);
    into[SHADE] = shade.footAt(x, z);
    into[WHITE] = clamp(0.97 - smoothstep(0.2, 0.42, patch) * 0.5 - trodden * (0.24 + patch * 0.4), 0, 1);
    into[PUDDLE] = smoothstep(0.08, 0.2, noise.fbm(x * 0.55 + 60, z * 0.8, 3)) * trodden;
  });
}
