import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Lamp } from "../../indoors/lights.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { Solid } from "../../indoors/solid.ts";
import type { Making, Piece } from "./furniture/making.ts";
import type { PendantKind } from "./furniture/pendant.ts";
import type { PlantKind } from "./furniture/plants.ts";
import type { ShelfPlan } from "./furniture/shelf.ts";
import type { SofaPlan } from "./furniture/sofa.ts";
import type { TablePlan } from "./furniture/tables.ts";
import type { RoomPlan, WallId } from "./room-plan.ts";

/** A part of the floor that something stands on, in metres of the room. */
export interface Footprint {
  readonly name: string;
  readonly x: number;
  readonly z: number;
  readonly halfX: number;
  readonly halfZ: number;
  /** The height of its top, if things may stand on it. */
  readonly top?: number;
}

/** Pieces that a room has only if they are asked for. */
interface RoomWishes {
  readonly hasDesk: boolean;
  readonly hasFloorGlobe: boolean;
}

/** The solids of one piece, by their places in the list. */
export interface PartRange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts furniture into a room that is drawn up with its window on the left; a room of the other hand is mirrored
 * here, so that plans need not know. Each piece has chance of its own, by its name.
 */
export interface Furnisher {
  readonly plan: RoomPlan;
  readonly solids: Solid[];
  readonly lamps: Lamp[];
  readonly footprints: Footprint[];
  readonly ranges: PartRange[];
  /** Whether there is writing for the far wall. */
  readonly hasSign: boolean;
  /** What was asked for that a room may have. */
  readonly wishes: RoomWishes;
  /** A number from 0 to 1 of this room, by name. */
  readonly chance: (name: string) => number;
  readonly making: (name: string) => Making;
  /** A place on the floor. `yaw` 0 looks at the eye's end of the room. */
  readonly spot: (x: number, z: number, yaw?: number, y?: number) => Pose;
  readonly add: (name: string, piece: Piece, footprint?: Omit<Footprint, "name">) => void;
  rug(x: number, z: number, half: readonly [number, number]): void;
  sofa(name: string, x: number, z: number, yaw: number, plan: Omit<SofaPlan, "pose">): void;
  table(name: string, x: number, z: number, yaw: number, plan: Omit<TablePlan, "pose">): void;
  plant(name: string, x: number, z: number, kind: PlantKind, height: number, y?: number): void;
  floorLamp(x: number, z: number): void;
  /** A globe in a stand on the floor. */
  floorGlobe(x: number, z: number): void;
  /** A writing desk; `yaw` 0 has who sits at it look away from the eye. */
  desk(x: number, z: number, yaw: number, width: number): void;
  tableLamp(name: string, x: number, y: number, z: number): void;
  readonly pendant: (kind: PendantKind, x: number, z: number, drop: number) => void;
  /** `along` counts from the left on the far wall and into the room on the others. */
  picturesAt(wall: WallId | "chimney", along: number, y: number, hanging: "row" | "large"): void;
  /** Writing on the far wall, if there is any and it does not hang there yet. */
  writeAt(along: number, y: number): void;
  shelfAt(wall: WallId, along: number, plan: Omit<ShelfPlan, "pose">): void;
}

export interface FurnisherOptions {
  readonly plan: RoomPlan;
  readonly noise: Noise;
  readonly seed: number;
  readonly isLit: boolean;
  readonly lampColour: Colour;
  /** The tables are kept free for what is served on them. */
  readonly isServed: boolean;
  readonly wishes: RoomWishes;
  /** Writing for the far wall. */
  readonly sign?: { readonly text: string; readonly manner: "sign" | "neon" };
}

/** What all makers share: where pieces are kept, their chance and their places. */
export type Store = Pick<
  Furnisher,
  | "plan"
  | "solids"
  | "lamps"
  | "footprints"
  | "ranges"
  | "hasSign"
  | "wishes"
  | "chance"
  | "making"
  | "spot"
  | "add"
>;
