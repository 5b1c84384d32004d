import type { Building, BuildingLook } from "./building.ts";
import { allOf, boxSides, toSolid } from "./solid.ts";

const IRON = [0.035, 0.035, 0.04] as const;
const LOOK: BuildingLook = {
  lower: "planks",
  upper: "planks",
  changesAt: 0,
  lowerColour: IRON,
  upperColour: IRON,
  trim: IRON,
  door: IRON,
  roof: IRON,
  isSnowy: true,
  hasLights: false,
};

/** How high the light of a street lamp hangs, in metres. */
export const LAMP_HEIGHT = 3.1;

/** Builds a street lamp: an iron post with a lantern on top. */
export function buildLamp(isSnowy: boolean): Building {
  const square = (half: number, low: number, high: number) => ({
    left: -half,
    right: half,
    low,
    high,
    front: -half,
    back: half,
  });
  return {
    solids: [
      toSolid(boxSides(square(0.06, -0.3, LAMP_HEIGHT - 0.2), allOf("stone"))),
      toSolid(boxSides(square(0.13, -0.3, 0.5), allOf("stone"))),
      toSolid(boxSides(square(0.17, LAMP_HEIGHT - 0.2, LAMP_HEIGHT + 0.24), allOf("lantern"))),
      toSolid(boxSides(square(0.23, LAMP_HEIGHT + 0.24, LAMP_HEIGHT + 0.32), allOf("stone"))),
      ...(isSnowy
        ? [
            toSolid(boxSides(square(0.2, LAMP_HEIGHT + 0.32, LAMP_HEIGHT + 0.46), allOf("cap")), {
              waver: 0.03,
            }),
          ]
        : []),
    ],
    openings: [],
    mouths: [],
    radius: 0.5,
    eave: 0,
    high: LAMP_HEIGHT + 0.6,
    look: { ...LOOK, isSnowy },
  };
}
