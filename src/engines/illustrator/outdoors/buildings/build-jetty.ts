import type { Building, BuildingLook } from "./building.ts";
import { allOf, boxSides, toSolid } from "./solid.ts";
import type { Solid } from "./solid.ts";

const LOOK: BuildingLook = {
  lower: "planks",
  upper: "planks",
  changesAt: 0,
  lowerColour: [0.16, 0.13, 0.1],
  upperColour: [0.16, 0.13, 0.1],
  trim: [0.2, 0.17, 0.13],
  door: [0.2, 0.17, 0.13],
  roof: [0.2, 0.17, 0.13],
  isSnowy: false,
  hasLights: false,
};

/** Builds a landing stage that reaches `length` metres from the shore towards its front, half a metre above the water. */
export function buildJetty(length: number, isSnowy: boolean): Building {
  const half = 0.85;
  const top = 0.62;
  const deck = { left: -half, right: half, low: top - 0.14, high: top, front: -length, back: 0 };
  const posts: Solid[] = [];
  for (let z = -length + 0.2; z < 0; z += 2.4) {
    for (const x of [-half, half - 0.18])
      posts.push(
        toSolid(
          boxSides(
            { left: x, right: x + 0.18, low: -0.6, high: top + 0.35, front: z, back: z + 0.18 },
            allOf("wood"),
          ),
        ),
      );
  }
  return {
    solids: [
      toSolid(boxSides(deck, { ...allOf("wood"), top: isSnowy ? "cap" : "wood" })),
      ...posts,
    ],
    openings: [],
    mouths: [],
    radius: length + 1,
    eave: 0,
    high: top + 0.5,
    look: { ...LOOK, isSnowy },
  };
}
