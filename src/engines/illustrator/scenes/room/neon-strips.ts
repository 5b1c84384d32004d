import type { Colour } from "../../core/colour.ts";
import { createCarpenter } from "../../indoors/carpenter.ts";
import type { Lamp } from "../../indoors/lights.ts";
import { createPose } from "../../indoors/pose.ts";
import type { Piece } from "./furniture/making.ts";
import type { RoomPlan } from "./room-plan.ts";

const MAGENTA: Colour = [1, 0.12, 0.7];
const CYAN: Colour = [0.08, 0.7, 1];

/** Strips of light under the ceiling: magenta along one side and the far wall, cyan along the other. */
export function makeNeonStrips({ half, depth, height, hand }: RoomPlan): Piece {
  const make = createCarpenter(createPose(0, 0, 0));
  const lamps: Lamp[] = [];
  const strip = (
    colour: Colour,
    at: readonly [number, number, number],
    size: readonly [number, number, number],
  ): void => {
    make.box(
      at,
      size,
      {
        colour: [0, 0, 0],
        glow: [colour[0] * 3.4, colour[1] * 3.4, colour[2] * 3.4],
        isLampshade: true,
      },
      { isCasting: false },
    );
  };
  const shine = (colour: Colour, x: number, y: number, z: number, power: number): void => {
    lamps.push({
      x,
      y,
      z,
      colour: [colour[0] * power, colour[1] * power, colour[2] * power],
      radius: 0.3,
      freeUp: -1,
      freeDown: -1,
      shade: 1,
    });
  };
  const middle = depth / 2;
  strip(MAGENTA, [-hand * (half - 0.03), height - 0.1, middle], [0.02, 0.03, depth]);
  strip(CYAN, [hand * (half - 0.03), height - 0.1, middle], [0.02, 0.03, depth]);
  strip(MAGENTA, [0, 0.03, depth - 0.02], [half * 1.9, 0.02, 0.02]);
  for (const share of [0.4, 0.85]) {
    shine(MAGENTA, -hand * (half - 0.25), height - 0.2, depth * share, 0.85);
    shine(CYAN, hand * (half - 0.25), height - 0.2, depth * share, 0.75);
  }
  shine(MAGENTA, 0, 0.25, depth - 0.25, 0.4);
  return { solids: make.parts, lamps };
}
