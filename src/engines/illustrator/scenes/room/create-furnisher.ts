import { rng } from "../../core/rng.ts";
import { rug } from "../../indoors/materials/rug.ts";
import type { Lamp } from "../../indoors/lights.ts";
import { createPose } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { Solid } from "../../indoors/solid.ts";
import { createBox } from "../../indoors/solids/box.ts";
import { createLathe } from "../../indoors/solids/lathe.ts";
import type { Footprint, Furnisher, FurnisherOptions, PartRange, Store } from "./furnisher.ts";
import { DESK_HEIGHT, makeDesk } from "./furniture/desk.ts";
import { makeFloorGlobe } from "./furniture/globe.ts";
import { makeFloorLamp, makeTableLamp } from "./furniture/lamps.ts";
import type { Making, Piece } from "./furniture/making.ts";
import { makePendant } from "./furniture/pendant.ts";
import { makePlant } from "./furniture/plants.ts";
import { makeSofa } from "./furniture/sofa.ts";
import { makeTable } from "./furniture/tables.ts";
import { wallPieces } from "./wall-pieces.ts";

export function createFurnisher(options: FurnisherOptions): Furnisher {
  const store = createStore(options);
  return { ...store, ...floorPieces(store, options), ...wallPieces(store, options) };
}

function createStore({
  plan,
  noise,
  seed,
  isLit,
  lampColour,
  sign,
  wishes,
}: FurnisherOptions): Store {
  const solids: Solid[] = [];
  const lamps: Lamp[] = [];
  const footprints: Footprint[] = [];
  const ranges: PartRange[] = [];
  const { hand, style } = plan;
  return {
    plan,
    solids,
    lamps,
    footprints,
    ranges,
    hasSign: sign !== undefined,
    wishes,
    chance: (name: string): number => rng(seed, `room ${name}`)(),
    making: (name: string): Making => ({
      style,
      noise,
      random: rng(seed, `piece ${name}`),
      isLit,
      lampColour,
    }),
    spot: (x: number, z: number, yaw = 0, y = 0): Pose =>
      createPose(x * hand, y, z, { yaw: yaw * hand }),
    add: (name: string, piece: Piece, footprint?: Omit<Footprint, "name">): void => {
      ranges.push({ name, from: solids.length, to: solids.length + piece.solids.length });
      solids.push(...piece.solids);
      lamps.push(...(piece.lamps ?? []));
      if (footprint !== undefined) footprints.push({ name, ...footprint });
    },
  };
}

type Floor =
  | "rug"
  | "sofa"
  | "table"
  | "plant"
  | "floorLamp"
  | "floorGlobe"
  | "desk"
  | "tableLamp"
  | "pendant";

/** Pieces that stand on the floor or hang over it. */
function floorPieces(
  { plan, solids, add, making, spot, chance, wishes }: Store,
  { noise, isServed }: FurnisherOptions,
): Pick<Furnisher, Floor> {
  const { hand, style } = plan;
  const square = (x: number, z: number, half: number): Omit<Footprint, "name"> => ({
    x: x * hand,
    z,
    halfX: half,
    halfZ: half,
  });
  return {
    rug(x, z, half) {
      const { kind, colours } = style.rug;
      const material = rug({ noise, kind, colours, half });
      const pose = spot(x, z);
      const edge = half[1];
      const disc = [[edge, 0] as const, [edge - 0.004, 0.012] as const, [0, 0.012] as const];
      if (kind === "round") solids.push(createLathe({ pose, profile: disc, material }));
      else solids.push(createBox({ pose, size: [half[0] * 2, 0.012, edge * 2], material }));
    },
    sofa(name, x, z, yaw, sofa) {
      const piece = makeSofa({ ...sofa, pose: spot(x, z, yaw) }, making(name));
      add(name, piece, taken(x * hand, z, yaw, [sofa.width, 0.95]));
    },
    table(name, x, z, yaw, table) {
      const laid = isServed ? ({ laid: "none" } as const) : {};
      const piece = makeTable({ ...table, ...laid, pose: spot(x, z, yaw) }, making(name));
      const [width, top, depth] = table.size;
      add(name, piece, { ...taken(x * hand, z, yaw, [width, depth]), top });
    },
    plant(name, x, z, kind, height, y = 0) {
      const pose = spot(x, z, chance(name) * 6, y);
      const piece = makePlant({ pose, kind, height }, making(name));
      add(name, piece, y > 0 ? undefined : square(x, z, height * 0.22));
    },
    floorLamp(x, z) {
      add("floor lamp", makeFloorLamp(spot(x, z), making("floor lamp")), square(x, z, 0.25));
    },
    floorGlobe(x, z) {
      const globe = makeFloorGlobe(spot(x, z, 0.4), making("floor globe"));
      add("floor globe", globe, square(x, z, 0.36));
    },
    desk(x, z, yaw, width) {
      const isClear = isServed || wishes.hasFloorGlobe;
      const piece = makeDesk(spot(x, z, yaw), { width, isClear }, making("desk"));
      add("desk", piece, { ...taken(x * hand, z, yaw, [width + 0.1, 0.84]), top: DESK_HEIGHT });
    },
    tableLamp(name, x, y, z) {
      add(name, makeTableLamp(spot(x, z, 0, y), making(name)));
    },
    pendant(kind, x, z, drop) {
      add("pendant", makePendant(spot(x, z, 0, plan.height), drop, kind, making(`pendant ${x}`)));
    },
  };
}

/** A turned rectangle takes this much room along the axes. */
function taken(
  x: number,
  z: number,
  yaw: number,
  [width, depth]: readonly [number, number],
): Omit<Footprint, "name"> {
  const [s, c] = [Math.abs(Math.sin(yaw)), Math.abs(Math.cos(yaw))];
  return { x, z, halfX: (width * c + depth * s) / 2, halfZ: (width * s + depth * c) / 2 };
}
