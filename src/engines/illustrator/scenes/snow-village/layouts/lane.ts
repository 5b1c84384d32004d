import { lerp } from "../../../core/interpolate.ts";
import type { Random } from "../../../core/rng.ts";
import type { HousePlan, Spot } from "../village-plan.ts";
import type { Room, VillageLayout } from "./layout.ts";
import { peaksBehind } from "./surroundings.ts";

/** The last houses, in metres. */
const LAST = 88;

/** A lane between houses, that bends towards the church. */
export const lane: VillageLayout = {
  frame: (random) => ({ eye: lerp(2, 2.5, random()), horizon: lerp(0.54, 0.6, random()) }),
  place(random, room) {
    const { side, camera, width, tall } = room;
    const bend = -side * lerp(0.0028, 0.0042, random()) * lerp(1, 0.6, tall);
    const start = side * lerp(0.2, 0.9, random());
    const lane = (z: number): number => start + bend * z * z * (z < 70 ? 1 : 70 / z) ** 1.2;
    const laneHalf = 2.1;
    const churchZ = lerp(92, 108, random());
    const churchX = lane(churchZ) + ((-side * 0.03 * width) / camera.focal) * churchZ;
    const lamps: Spot[] = [11.5, 25, 41, 60].map((z, index) => ({
      x: lane(z) + (index % 2 === 0 ? -side : side) * (laneHalf + 0.5),
      z,
    }));
    const church: HousePlan = {
      x: churchX,
      z: churchZ,
      yaw: side * 0.6,
      size: 1,
      style: room.style,
      isChurch: true,
    };
    return {
      lane,
      laneHalf,
      laneTo: 110,
      houses: [
        church,
        ...houseRow(random, { lane, laneHalf, towards: -1, room }),
        ...houseRow(random, { lane, laneHalf, towards: 1, room }),
      ],
      trees: [],
      fences: ([-1, 1] as const).map((towards) =>
        Array.from({ length: 4 }, (_, index) => {
          const z = (towards === side ? 21 : 9.5) + index * 1.9;
          return { x: lane(z) + towards * (laneHalf + 1), z };
        }),
      ),
      lamps,
      ...(room.hasLights
        ? { christmasTree: { x: lane(34) - side * 4.6, z: 34, height: 7.5, model: 1 } }
        : {}),
      slope: 0,
      slopeTo: 60,
      risesFrom: 120,
      rises: 0.1,
      clearing: { x: lane(50), z: 60, radiusX: 40, radiusZ: 78 },
      peaks: peaksBehind(random, room, lerp(0.5, 0.62, random())),
      range: 0.4,
      rangeFrom: 2400,
    };
  },
};

/** Houses along one side of the lane; the first is closer on the side of the frame's weight. */
function houseRow(
  random: Random,
  {
    lane,
    laneHalf,
    towards,
    room: { side, style },
  }: { lane: (z: number) => number; laneHalf: number; towards: -1 | 1; room: Room },
): HousePlan[] {
  const houses: HousePlan[] = [];
  let z = towards === side ? lerp(13.5, 15.5, random()) : lerp(19, 22, random());
  while (z < LAST) {
    const isGable = random() < 0.62;
    const size = lerp(0.86, 1.04, random());
    const aside = laneHalf + (isGable ? 7.4 : 6) * size + lerp(0.6, 2.2, random()) + z * 0.01;
    const along = Math.atan((lane(z + 2) - lane(z - 2)) / 4);
    // The right gable, or the front, looks at the lane.
    const gable = towards < 0 ? along : Math.PI + along;
    const front = along + (towards * Math.PI) / 2;
    const yaw = (isGable ? gable : front) + (random() - 0.5) * 0.16;
    houses.push({ x: lane(z) + towards * aside, z, yaw, size, style, isChurch: false });
    z += lerp(12.5, 15.5, random());
  }
  return houses;
}
