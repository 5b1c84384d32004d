import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import { buildHouse } from "./build-house.ts";
import type { Building, BuildingLook, Opening } from "./building.ts";
import { allOf, boxSides, toSolid } from "./solid.ts";
import type { FaceKind, Side, Solid } from "./solid.ts";

const STEEPLES: readonly [Colour, ...Colour[]] = [
  [0.13, 0.075, 0.05],
  [0.07, 0.085, 0.085],
  [0.09, 0.13, 0.105],
];

/** Builds a village church: a nave, and at its right end a tower with a steep spire and a cross. */
export function buildChurch(
  random: Random,
  { isSnowy, hasLights }: { isSnowy: boolean; hasLights: boolean },
): Building {
  const width = lerp(7.5, 8.5, random());
  const length = lerp(13, 16, random());
  const half = lerp(2.1, 2.5, random());
  const high = lerp(14, 17, random());
  const spire = lerp(11, 15, random());
  const steeple = pick(random, STEEPLES);
  const plaster: Colour = [0.64, 0.61, 0.55];
  const look: BuildingLook = {
    lower: "plaster",
    upper: "plaster",
    changesAt: 0,
    lowerColour: plaster,
    upperColour: plaster,
    trim: [0.42, 0.38, 0.32],
    door: [0.14, 0.08, 0.05],
    roof: steeple,
    isSnowy,
    hasLights,
  };
  const nave = buildHouse(
    { length, width, wallHeight: 5.6, pitch: 1.05, overhang: 0.45 },
    look,
    naveOpenings(length),
  );
  const tower = { left: length / 2 - 0.4, half, high, spire };
  return {
    ...nave,
    solids: [...nave.solids, ...towerSolids(tower, isSnowy)],
    openings: [...nave.openings, ...towerOpenings(tower)],
    radius: length / 2 + half * 2 + 1,
    high: high + spire + 2,
  };
}

interface Tower {
  readonly left: number;
  readonly half: number;
  readonly high: number;
  readonly spire: number;
}

function towerSolids({ left, half, high, spire }: Tower, isSnowy: boolean): Solid[] {
  const middle = left + half;
  const top = high + spire;
  const body = { left, right: left + half * 2, low: -1, high, front: -half, back: half };
  const walls = {
    front: "front",
    back: "back",
    left: "left",
    right: "right",
    top: "soffit",
  } as const;
  const cross = (edges: { left: number; right: number; low: number; high: number }): Solid =>
    toSolid(boxSides({ ...edges, front: -0.07, back: 0.07 }, allOf("gold")));
  return [
    toSolid(boxSides(body, walls)),
    toSolid(spireSides({ middle, base: half + 0.35, from: high, top }, isSnowy ? "roof" : "roof"), {
      waver: isSnowy ? 0.06 : 0,
    }),
    cross({ left: middle - 0.08, right: middle + 0.08, low: top - 0.3, high: top + 1.7 }),
    cross({ left: middle - 0.5, right: middle + 0.5, low: top + 0.95, high: top + 1.12 }),
  ];
}

/** A pyramid with eight sides. */
function spireSides(
  { middle, base, from, top }: { middle: number; base: number; from: number; top: number },
  kind: FaceKind,
): Side[] {
  const rise = (top - from) / base;
  const sides = Array.from({ length: 8 }, (_, index): Side => {
    const angle = (index * Math.PI) / 4;
    const wide = index % 2 === 0 ? 1 : 1.12;
    const x = Math.cos(angle);
    const z = Math.sin(angle);
    return {
      normal: [x * rise, 1, z * rise],
      at: [middle + x * base * wide * 0.98, from, z * base * wide * 0.98],
      kind,
    };
  });
  return [...sides, { normal: [0, -1, 0], at: [0, from - 0.25, 0], kind: "soffit" }];
}

function naveOpenings(length: number): Opening[] {
  return (["front", "back"] as const).flatMap((wall) =>
    [-0.32, -0.08, 0.16].map((share, index): Opening => {
      const at = share * length;
      return {
        wall,
        from: at - 0.5,
        to: at + 0.5,
        low: 1.8,
        high: 4.6,
        kind: "arch",
        isLit: true,
        chance: 0.4 + index * 0.2,
      };
    }),
  );
}

function towerOpenings({ left, half, high }: Tower): Opening[] {
  const middle = left + half;
  const bell = (wall: Opening["wall"], at: number): Opening => ({
    wall,
    from: at - 0.5,
    to: at + 0.5,
    low: high - 3.2,
    high: high - 1.2,
    kind: "arch",
    isLit: true,
    chance: 0.3,
  });
  const clock = (wall: Opening["wall"], at: number): Opening => ({
    wall,
    from: at - 0.75,
    to: at + 0.75,
    low: high - 5.4,
    high: high - 3.9,
    kind: "round",
    isLit: true,
    chance: 0.1,
  });
  return [
    bell("front", middle),
    bell("back", middle),
    bell("right", 0),
    clock("front", middle),
    clock("back", middle),
    clock("right", 0),
    {
      wall: "right",
      from: -0.8,
      to: 0.8,
      low: 0,
      high: 2.8,
      kind: "door",
      isLit: true,
      chance: 0.5,
    },
  ];
}
