import { lerp } from "../../../core/interpolate.ts";
import type { HousePlan } from "../village-plan.ts";
import type { VillageLayout } from "./layout.ts";
import { peaksBehind } from "./surroundings.ts";

/** The square of a village: houses in a half circle, the church behind them, a fir in the middle. */
export const square: VillageLayout = {
  frame: (random) => ({ eye: lerp(2.6, 3.4, random()), horizon: lerp(0.53, 0.58, random()) }),
  place(random, room) {
    const { side, camera, width, tall } = room;
    const share = 0.5 + side * lerp(0.05, 0.13, random());
    const treeZ = lerp(24, 27, random());
    const treeX = ((share - 0.5) * width * treeZ) / camera.focal;
    const radius = lerp(19, 22, random()) * lerp(1, 0.7, tall);
    const middle = { x: 0, z: treeZ + 4 };
    const houses = [-1.5, -0.92, -0.36, 0.3, 0.88, 1.48].map((angle): HousePlan => {
      const turn = angle + (random() - 0.5) * 0.14;
      const isGable = random() < 0.6;
      return {
        x: middle.x + Math.sin(turn) * radius * 1.12,
        z: middle.z + Math.cos(turn) * radius,
        // The right gable, or the front, looks at the middle of the square.
        yaw: isGable ? turn - Math.PI / 2 - Math.PI : turn,
        size: lerp(0.9, 1.05, random()),
        style: room.style,
        isChurch: false,
      };
    });
    const churchZ = middle.z + radius + 26;
    const churchX = ((-side * lerp(0.1, 0.18, random()) * width) / camera.focal) * churchZ;
    const lane = (z: number): number => -side * 1.2 + (churchX * 0.5 * z) / churchZ;
    return {
      lane,
      laneHalf: 2.2,
      laneTo: churchZ - 8,
      houses: [
        ...houses.filter(({ x, z }) => Math.abs(x - lane(z)) > 7.5),
        { x: churchX, z: churchZ, yaw: side * -0.5, size: 1, style: room.style, isChurch: true },
      ],
      trees: [],
      fences: [],
      lamps: [
        { x: treeX - side * 6.5, z: treeZ - 6 },
        { x: treeX + side * 6, z: treeZ + 3 },
        { x: -side * 9, z: treeZ + 8 },
      ],
      christmasTree: { x: treeX, z: treeZ, height: lerp(9, 11, random()), model: 1 },
      slope: 0,
      slopeTo: 40,
      risesFrom: 96,
      rises: 0.1,
      clearing: { x: 0, z: 40, radiusX: 46, radiusZ: 66 },
      peaks: peaksBehind(random, room, lerp(0.5, 0.62, random())),
      range: 0.4,
      rangeFrom: 2400,
    };
  },
};
