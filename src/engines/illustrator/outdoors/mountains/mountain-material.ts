import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { createFarAir } from "../far-air.ts";
import type { GroundPoint } from "../ground-point.ts";
import type { Season } from "../../intent.ts";
import { createDetail } from "./detail.ts";
import { createIceCover } from "./ice-cover.ts";
import { createCover, createCoverFinder } from "./land-cover.ts";
import type { MountainLand } from "./mountain-land.ts";
import { createSummitClouds } from "./summit-clouds.ts";

const MEADOW: Record<Season, Colour> = {
  spring: [0.115, 0.17, 0.035],
  summer: [0.105, 0.125, 0.034],
  autumn: [0.17, 0.115, 0.04],
  winter: [0.13, 0.11, 0.07],
};
const FLOOR: Colour = [0.022, 0.034, 0.016];
/** As far as patches of single meadows are seen, in metres. */
const PATCHES_TO = 900;
const SNOW: Colour = [0.74, 0.77, 0.83];

/** Answers the painter of the mountains: rock, scree, grass and snow in their light, and the air before them. */
export function createMountainMaterial(land: MountainLand) {
  const { light, noise, stone, glow = () => 1 } = land;
  const clouds = createSummitClouds(land);
  const { sun, direct, ambient, season } = light;
  const findCover = createCoverFinder(land);
  const cover = createCover();
  const air = createFarAir(light, land.thickness);
  const detail = createDetail(noise);
  const coverWithIce = createIceCover(land);
  const meadow = MEADOW[season];
  const place = { x: 0, y: 0, z: 0, steep: 0, openness: 1 };

  const ground = createLight();

  return (point: GroundPoint, into: Light): void => {
    const { x, y, z, openness } = point;
    const fine = noise.perlin(x * 0.017 + z * 0.005, y * 0.024 + z * 0.004);
    const grain = detail(x * 0.9 - z * 0.4, y * 0.6 + z * 0.5 - x * 0.2, point.footprint);
    const steep = Math.sqrt(point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    place.x = x;
    place.y = y;
    place.z = z;
    place.steep = steep;
    place.openness = openness + grain * 0.1;
    findCover(place, cover);
    const bare = 1 - 0.75 * Math.max(cover.snow, cover.wood * 0.6);
    const slopeX = point.slopeX + (0.3 * fine + 0.5 * grain) * bare;
    const slopeZ = point.slopeZ + (0.35 * grain - 0.2 * fine) * bare;
    const scale = 1 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    const facing = Math.max(0, (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale);
    // Beds of stone show as bands where the slope is steep.
    const rocky = smoothstep(0.5, 1.1, steep);
    const bed = rocky > 0 ? noise.perlin(y * 0.021 + cover.patch * 2.5, x * 0.0012) * rocky : 0;
    const scree = smoothstep(0.95, 0.6, steep) * 0.5;
    const tone = (1 + 0.26 * fine + 0.3 * grain + 0.3 * bed) * (1 + scree * 0.35);
    const patch = z < PATCHES_TO ? noise.perlin(x * 0.05, z * 0.035) + grain * 0.5 : fine;
    const grass = 1 + 0.3 * patch + 0.4 * grain;
    const green = cover.meadow;
    ground.red = lerp(stone[0] * tone, meadow[0] * grass, green);
    ground.green = lerp(stone[1] * tone, meadow[1] * grass, green);
    ground.blue = lerp(stone[2] * tone, meadow[2] * grass, green);
    ground.red = lerp(ground.red, FLOOR[0], cover.wood * 0.9);
    ground.green = lerp(ground.green, FLOOR[1], cover.wood * 0.9);
    ground.blue = lerp(ground.blue, FLOOR[2], cover.wood * 0.9);
    ground.red = lerp(ground.red, SNOW[0], cover.snow);
    ground.green = lerp(ground.green, SNOW[1], cover.snow);
    ground.blue = lerp(ground.blue, SNOW[2], cover.snow);
    coverWithIce?.(point, grain, ground);
    const sunny = facing * point.sunlit * glow(y);
    const sky = (0.5 + 0.5 * scale) * (0.35 + 0.75 * openness) * 1.25;
    into.red = ground.red * (ambient[0] * sky + direct[0] * sunny);
    into.green = ground.green * (ambient[1] * sky + direct[1] * sunny);
    into.blue = ground.blue * (ambient[2] * sky + direct[2] * sunny);
    air(into, x, y, z);
    clouds?.(into, x, y, z);
  };
}
