import type { Building, BuildingLook, Opening } from "./building.ts";
import { toSolid } from "./solid.ts";
import type { Side, Solid } from "./solid.ts";

const SNOW = [0.78, 0.82, 0.88] as const;
const LOOK: BuildingLook = {
  lower: "plaster",
  upper: "plaster",
  changesAt: 0,
  lowerColour: SNOW,
  upperColour: SNOW,
  trim: SNOW,
  door: SNOW,
  roof: SNOW,
  isSnowy: true,
  hasLights: false,
};

/** Blocks around the lowest ring, and rings up to the top. */
const AROUND = 16;
const RINGS = 5;

/** Builds an igloo of snow blocks, with its entrance towards its front. */
export function buildIgloo(radius: number): Building {
  const reach = radius * 1.55;
  const half = radius * 0.36;
  const door: Opening = {
    wall: "front",
    from: -half * 0.72,
    to: half * 0.72,
    low: -0.1,
    high: half * 1.75,
    kind: "hole",
    isLit: true,
    chance: 0.9,
  };
  return {
    solids: [dome(radius), tunnel(half, reach)],
    openings: [door],
    mouths: [],
    radius: reach + 0.4,
    eave: 0,
    high: radius,
    look: LOOK,
  };
}

/** A ball of flat faces: each block is one. */
function dome(radius: number): Solid {
  const sides: Side[] = [];
  for (let ring = 0; ring < RINGS; ring++) {
    const rise = ((ring + 0.4) / (RINGS + 0.4)) * (Math.PI / 2);
    const count = Math.max(5, Math.round(AROUND * Math.cos(rise)));
    for (let block = 0; block < count; block++) {
      const turn = ((block + (ring % 2) * 0.5) / count) * Math.PI * 2;
      const normal = [
        Math.cos(rise) * Math.cos(turn),
        Math.sin(rise),
        Math.cos(rise) * Math.sin(turn),
      ] as const;
      const out = radius * (0.985 + 0.03 * Math.abs(Math.sin(block * 7.7 + ring * 3.1)));
      sides.push({
        normal,
        at: [normal[0] * out, normal[1] * out, normal[2] * out],
        kind: "blocks",
      });
    }
  }
  sides.push({ normal: [0, 1, 0], at: [0, radius, 0], kind: "blocks" });
  sides.push({ normal: [0, -1, 0], at: [0, -0.4, 0], kind: "soffit" });
  return toSolid(sides);
}

/** Half a pipe with flat faces. */
function tunnel(half: number, reach: number): Solid {
  const high = half * 1.25;
  const sides: Side[] = [
    { normal: [0, 0, -1], at: [0, 0, -reach], kind: "front" },
    { normal: [0, 0, 1], at: [0, 0, 0], kind: "soffit" },
    { normal: [0, -1, 0], at: [0, -0.4, 0], kind: "soffit" },
  ];
  for (let face = 0; face <= 6; face++) {
    const turn = (face / 6) * Math.PI;
    const normal = [Math.cos(turn), Math.sin(turn), 0] as const;
    const at = [normal[0] * half * 1.3, high * 0.45 + normal[1] * half * 1.3, 0] as const;
    sides.push({ normal, at, kind: "blocks" });
  }
  return toSolid(sides);
}
