import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createNoiseTile, tileEdge } from "../../outdoors/noise-tile.ts";
import {
  bakeFloor,
  FLOOR_CHANNELS,
  MOSS,
  PATCH,
  PATH,
  PUDDLE,
  SHADE,
  SPROUT,
  SUN,
  WHITE,
  WORN,
} from "./floor-grid.ts";
import type { ForestWork } from "./forest-work.ts";
import { floorColours } from "./season-colours.ts";
import type { FloorColours } from "./season-colours.ts";

const SNOW: Colour = [0.75, 0.78, 0.82];

/** Answers the function that colours the forest floor in spots of sun, without the air before it. */
export function createForestGround(work: ForestWork) {
  const { plan, daylight } = work;
  const { sun, direct, ambient, haze, weather } = daylight;
  const floor = floorColours(daylight.season, plan.wood);
  const grid = bakeFloor(work, floor);
  const here = new Float32Array(FLOOR_CHANNELS);
  const layCover = createFloorCover(work, floor, here);
  const isWet = weather === "rain" || weather === "storm";

  function lightUp(point: GroundPoint, into: Light): void {
    const length = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const facing = (sun.y - point.slopeX * sun.x - point.slopeZ * sun.z) * length;
    const shade = 1 - (here[SHADE] ?? 0);
    const lit = (0.3 + 0.7 * Math.max(0, facing)) * (here[SUN] ?? 0) * (0.35 + 0.65 * shade);
    const sky = shade * (0.45 + 0.55 * point.openness);
    into.red *= direct[0] * lit + ambient[0] * sky;
    into.green *= direct[1] * lit + ambient[1] * sky;
    into.blue *= direct[2] * lit + ambient[2] * sky;
  }

  return (point: GroundPoint, into: Light): void => {
    grid.read(point.x, point.z, here);
    layCover(point, into);
    lightUp(point, into);
    // Standing water mirrors the glow of the far forest.
    if (isWet) coverWith(into, haze, 0.9, 0.05 + (here[PUDDLE] ?? 0) * 0.6);
  };
}

function coverWith(into: Light, colour: Colour, tone: number, share: number): void {
  into.red += (colour[0] * tone - into.red) * share;
  into.green += (colour[1] * tone - into.green) * share;
  into.blue += (colour[2] * tone - into.blue) * share;
}

/** Answers the function that writes what lies on a place, without light: litter, moss, the trodden path, snow. */
function createFloorCover(
  { plan, daylight, noise }: ForestWork,
  floor: FloorColours,
  here: Float32Array,
) {
  const { isSnowy, weather } = daylight;
  const { litterDark, litterBright, mossDark, mossBright, earth } = floor;
  const wet = weather === "rain" || weather === "storm" ? 0.6 : 1;
  const grain = createNoiseTile(
    16,
    (x, y) => noise.perlin(x, y) + 0.5 * noise.perlin(x * 2.1, y * 2.1),
    tileEdge(128, plan.fineness),
  );
  const litter = createNoiseTile(
    5,
    (x, z) => litterCell(noise, x, z),
    tileEdge(256, plan.fineness),
  );

  /** Single leaves near the eye, which run together farther away. */
  function layLitter(x: number, z: number, detail: number, into: Light): void {
    const patch = here[PATCH] ?? 0;
    const chance = litter(x, z);
    const share = clamp(0.5 + patch + (fraction(chance * 5) - 0.5) * detail, 0, 1);
    const own = (chance - 0.5) * 0.9 + grain(x * 13, z * 8) * 0.3;
    const tone = (0.85 + patch * 0.6) * (1 + own * detail) * wet;
    into.red = lerp(litterDark[0], litterBright[0], share) * tone;
    into.green = lerp(litterDark[1], litterBright[1], share) * tone;
    into.blue = lerp(litterDark[2], litterBright[2], share) * tone;
  }

  return ({ x, z, footprint }: GroundPoint, into: Light): void => {
    const detail = smoothstep(0.1, 0.02, footprint);
    layLitter(x, z, detail, into);
    const moss = here[MOSS] ?? 0;
    if (moss > 0.01) {
      const fluff = (0.85 + grain(x * 9, z * 6) * 0.42 * detail + (here[PATCH] ?? 0) * 0.5) * wet;
      coverWith(into, mossDark, fluff, moss);
      coverWith(into, mossBright, fluff, moss * (here[SPROUT] ?? 0));
    }
    const path = here[PATH] ?? 0;
    if (path > 0.01)
      coverWith(
        into,
        earth,
        ((here[WORN] ?? 1) + grain(x * 11, z * 6) * 0.16 * detail) * wet,
        path,
      );
    if (isSnowy) coverWith(into, SNOW, 1 + grain(x * 2.2, z * 1.4) * 0.07, here[WHITE] ?? 0);
  };
}

/** A leaf of the litter: its chance, 0 to 1, in cells of about a hand's breadth that are bent out of line. */
function litterCell(noise: Noise, x: number, z: number): number {
  const warpX = noise.perlin(x * 3.1, z * 3.1) * 1.3 + noise.perlin(x * 8, z * 8) * 0.5;
  const warpZ = noise.perlin(x * 3.1 + 9, z * 3.1) * 1.3 + noise.perlin(x * 8 + 5, z * 8) * 0.5;
  return hashCell(Math.floor(x * 11 + warpX), Math.floor(z * 8 + warpZ));
}
