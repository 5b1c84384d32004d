import { hashCell } from "../../core/hash.ts";
import type { Building, BuildingLook, Opening } from "./building.ts";
import { allOf, boxSides, toSolid } from "./solid.ts";
import type { FaceKind, Side, Solid } from "./solid.ts";

/** Measures of a house, in metres. The ridge runs along its length. */
export interface HouseMeasures {
  readonly length: number;
  readonly width: number;
  readonly wallHeight: number;
  /** How steep the roof is: metres up for one metre in. */
  readonly pitch: number;
  readonly overhang: number;
  readonly chimney?: { readonly x: number; readonly z: number };
  /** A balcony before the right gable, at this height. */
  readonly balcony?: number;
}

/** How thick the snow lies on a roof. */
const SNOW = 0.34;
const BOARDS = 0.16;
/** Metres from bulb to bulb of the fairy lights. */
export const BULB_GAP = 0.42;

/** Builds a house with a pitched roof. */
export function buildHouse(
  measures: HouseMeasures,
  look: BuildingLook,
  openings: readonly Opening[],
): Building {
  const { length, width, wallHeight, pitch, chimney, balcony } = measures;
  const ridge = wallHeight + (width / 2) * pitch;
  const solids: Solid[] = [toSolid(bodySides(measures)), ...roofSolids(measures, look)];
  const mouths = [];
  if (chimney !== undefined) {
    const top = ridge + 0.75;
    solids.push(...chimneySolids(chimney, top, look.isSnowy));
    mouths.push({ x: chimney.x, y: top + 0.1, z: chimney.z });
  }
  if (balcony !== undefined) solids.push(...balconySolids(measures, balcony));
  return {
    solids,
    openings,
    mouths,
    radius: Math.hypot(length / 2 + 1.6, width / 2 + 1.2),
    eave: wallHeight,
    high: ridge + 1.2,
    look,
  };
}

function bodySides({ length, width, wallHeight, pitch }: HouseMeasures): Side[] {
  const [x, z] = [length / 2, width / 2];
  return [
    { normal: [0, 0, -1], at: [0, 0, -z], kind: "front" },
    { normal: [0, 0, 1], at: [0, 0, z], kind: "back" },
    { normal: [-1, 0, 0], at: [-x, 0, 0], kind: "left" },
    { normal: [1, 0, 0], at: [x, 0, 0], kind: "right" },
    { normal: [0, 1, -pitch], at: [0, wallHeight, -z], kind: "soffit" },
    { normal: [0, 1, pitch], at: [0, wallHeight, z], kind: "soffit" },
    { normal: [0, -1, 0], at: [0, -1.5, 0], kind: "soffit" },
  ];
}

/** Each side of the roof is a board that reaches over the walls, in winter with snow on it. */
function roofSolids(measures: HouseMeasures, look: BuildingLook): Solid[] {
  const { length, width, overhang } = measures;
  const board = {
    from: 0,
    to: BOARDS,
    out: length / 2 + overhang * 0.8,
    eave: width / 2 + overhang,
  };
  const snow = { from: BOARDS, to: BOARDS + SNOW, out: board.out - 0.04, eave: board.eave + 0.05 };
  return ([-1, 1] as const).flatMap((side) => [
    toSolid(slabSides(measures, side, board, look.isSnowy ? "wood" : "roof")),
    ...(look.isSnowy ? [toSolid(slabSides(measures, side, snow, "roof"), { waver: 0.1 })] : []),
    ...eaveCurtains(measures, look, side),
  ]);
}

interface Slab {
  /** Heights of its under and upper side above the slope of the walls. */
  readonly from: number;
  readonly to: number;
  /** How far it reaches along the ridge, and down the slope, from the middle. */
  readonly out: number;
  readonly eave: number;
}

function slabSides(
  { width, wallHeight, pitch }: HouseMeasures,
  side: -1 | 1,
  { from, to, out, eave }: Slab,
  top: FaceKind,
): Side[] {
  const lean = Math.hypot(1, pitch);
  const edge = (side * width) / 2;
  const rim = top === "roof" && from > 0 ? "roof" : "wood";
  return [
    { normal: [0, 1, side * pitch], at: [0, wallHeight + to * lean, edge], kind: top },
    { normal: [0, -1, -side * pitch], at: [0, wallHeight + from * lean, edge], kind: "soffit" },
    { normal: [-1, 0, 0], at: [-out, 0, 0], kind: rim },
    { normal: [1, 0, 0], at: [out, 0, 0], kind: rim },
    { normal: [0, -0.25, side], at: [0, wallHeight, side * eave], kind: rim },
    { normal: [0, 0, -side], at: [0, 0, -side * 0.002], kind: top },
  ];
}

/** What hangs along the eaves: icicles, and fairy lights where there are any. */
function eaveCurtains(
  { length, width, wallHeight, overhang, pitch }: HouseMeasures,
  look: BuildingLook,
  side: -1 | 1,
): Solid[] {
  const eave = width / 2 + overhang - 0.05;
  const top = wallHeight - overhang * pitch + 0.04;
  const edges = {
    left: -length / 2 - overhang * 0.7,
    right: length / 2 + overhang * 0.7,
    high: top,
    front: side === 1 ? eave - 0.03 : -eave,
    back: side === 1 ? eave : -eave + 0.03,
  };
  const solids: Solid[] = [];
  if (look.isSnowy)
    solids.push(
      toSolid(boxSides({ ...edges, low: top - 0.6 }, allOf("icicles")), {
        isThere: (x, y) => top - y < icicleLength(x),
      }),
    );
  if (look.hasLights)
    solids.push(
      toSolid(boxSides({ ...edges, low: top - 0.12, high: top + 0.1 }, allOf("lights")), {
        isThere: (x, y) => {
          const off = x - Math.round(x / BULB_GAP) * BULB_GAP;
          return off ** 2 + (y - top + 0.02) ** 2 < 0.0042;
        },
      }),
    );
  return solids;
}

function icicleLength(x: number): number {
  const place = x * 8.5;
  const cell = Math.floor(place);
  const own = hashCell(cell, 1);
  const off = Math.abs(place - cell - 0.5) * 2;
  return own < 0.45 ? 0 : 0.42 * own ** 3 * (1 - off);
}

function chimneySolids({ x, z }: { x: number; z: number }, top: number, isSnowy: boolean): Solid[] {
  const half = 0.36;
  const edges = { left: x - half, right: x + half, front: z - half, back: z + half };
  const stack = toSolid(boxSides({ ...edges, low: 2, high: top }, allOf("chimney")));
  if (!isSnowy) return [stack];
  const brim = half + 0.07;
  const cap = { left: x - brim, right: x + brim, front: z - brim, back: z + brim };
  return [
    stack,
    toSolid(boxSides({ ...cap, low: top, high: top + 0.2 }, allOf("cap")), { waver: 0.05 }),
  ];
}

function balconySolids({ length, width }: HouseMeasures, height: number): Solid[] {
  const x = length / 2;
  const half = width / 2 - 0.3;
  const floor = {
    left: x,
    right: x + 1.05,
    low: height - 0.16,
    high: height,
    front: -half,
    back: half,
  };
  const rail = {
    left: x + 1,
    right: x + 1.05,
    low: height,
    high: height + 0.95,
    front: -half,
    back: half,
  };
  const isRailing = (y: number, along: number): boolean =>
    y > height + 0.84 || y < height + 0.12 || Math.abs(along * 5 - Math.round(along * 5)) < 0.33;
  const sides = [-half, half - 0.05].map((z) =>
    toSolid(
      boxSides(
        { left: x, right: x + 1.05, low: height, high: height + 0.95, front: z, back: z + 0.05 },
        allOf("wood"),
      ),
      { isThere: (along, y) => isRailing(y, along) },
    ),
  );
  return [
    toSolid(boxSides(floor, allOf("wood"))),
    toSolid(boxSides(rail, allOf("wood")), { isThere: (_x, y, z) => isRailing(y, z) }),
    ...sides,
  ];
}
