import { lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Random } from "../../../core/rng.ts";
import type { HousePlan, Spot } from "../village-plan.ts";
import type { Room, VillageLayout } from "./layout.ts";
import { framingTrees, peaksBehind } from "./surroundings.ts";

/** Metres between houses, from middle to middle. */
const APART = 15.5;
const HOUSES = 17;

/** A village in a valley, seen from the slope above it; the lane leads down to its church. */
export const valley: VillageLayout = {
  frame: (random) => ({ eye: lerp(15, 20, random()), horizon: lerp(0.36, 0.41, random()) }),
  place(random, room) {
    const { side, camera, width } = room;
    const churchZ = lerp(128, 150, random());
    const share = 0.5 - side * lerp(0.1, 0.17, random());
    const churchX = ((share - 0.5) * width * churchZ) / camera.focal;
    const phase = random() * 6;
    const start = side * -lerp(0.5, 2, random());
    const swing = lerp(6, 10, random());
    const lane = (z: number): number =>
      lerp(start, churchX + side * 9, smoothstep(8, churchZ, z)) +
      swing *
        Math.sin(z / 24 + phase) *
        smoothstep(10, 46, z) *
        smoothstep(churchZ + 60, churchZ - 30, z);
    const church = {
      x: churchX,
      z: churchZ,
      yaw: side * -lerp(0.35, 0.7, random()),
      size: 1,
      style: room.style,
      isChurch: true,
    } as const;
    const houses = [church, ...placeHouses(random, room, { church, lane })];
    const fence = (towards: -1 | 1): Spot[] =>
      Array.from({ length: 10 }, (_, index) => {
        const z = 9 + index * 2.7;
        return { x: lane(z) + towards * (2.6 + index * 0.05), z };
      });
    return {
      lane,
      laneHalf: 1.7,
      laneTo: churchZ,
      houses,
      trees: framingTrees(random, room, { side, count: 4, near: 13, far: 34 }),
      fences: [fence(side === 1 ? -1 : 1)],
      lamps: [0.45, 0.62, 0.8].map((along) => {
        const z = churchZ * along;
        return { x: lane(z) + side * 2.6, z };
      }),
      ...(room.hasLights
        ? { christmasTree: { x: churchX + side * 17, z: churchZ - 12, height: 13, model: 0 } }
        : {}),
      slope: camera.height - 1.9,
      slopeTo: lerp(66, 78, random()),
      risesFrom: 235,
      rises: 0.085,
      clearing: { x: churchX * 0.6, z: churchZ + 6, radiusX: 112, radiusZ: 96 },
      peaks: peaksBehind(random, room, lerp(0.66, 0.8, random())),
      range: 0.4,
      rangeFrom: 2400,
    };
  },
};

function placeHouses(
  random: Random,
  { camera, style, side }: Room,
  { church, lane }: { church: HousePlan; lane: (z: number) => number },
): HousePlan[] {
  const half = camera.centreX / camera.focal;
  const houses: HousePlan[] = [];
  for (let attempt = 0; attempt < 400 && houses.length < HOUSES; attempt++) {
    const z = lerp(72, 214, random());
    const towards = random() < 0.5 ? -1 : 1;
    const x = lane(z) + towards * lerp(8.5, 70, random() ** 1.4);
    const isSeen = Math.abs(x) < half * z * 0.98;
    const isFree = [church, ...houses].every(
      (other) => Math.hypot(other.x - x, other.z - z) > APART + (other.isChurch ? 6 : 0),
    );
    // Nothing stands between the eye and the church.
    const isBefore = z < church.z && Math.abs(x - (church.x * z) / church.z) < 11;
    if (!isSeen || !isFree || isBefore) continue;
    const turn =
      (random() - 0.5) * 0.7 + (random() < 0.5 ? 0 : Math.PI / 2) * (towards < 0 ? 1 : -1);
    houses.push({
      x,
      z,
      yaw: turn + side * 0.2,
      size: lerp(0.9, 1.12, random()),
      style,
      isChurch: false,
    });
  }
  return houses;
}
