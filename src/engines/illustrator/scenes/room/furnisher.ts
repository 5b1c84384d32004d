import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Noise } from "../../core/noise.ts";
import { rug } from "../../indoors/materials/rug.ts";
import { createPose, within } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { Lamp } from "../../indoors/lights.ts";
import type { Solid } from "../../indoors/solid.ts";
import { createBox } from "../../indoors/solids/box.ts";
import { createLathe } from "../../indoors/solids/lathe.ts";
import { makeFloorLamp, makePendant, makeTableLamp } from "./furniture/lamps.ts";
import type { Making, Piece } from "./furniture/making.ts";
import { makePicture } from "./furniture/pictures.ts";
import { makePlant } from "./furniture/plants.ts";
import type { PlantKind } from "./furniture/plants.ts";
import { makeShelf } from "./furniture/shelf.ts";
import type { ShelfPlan } from "./furniture/shelf.ts";
import { makeSofa } from "./furniture/sofa.ts";
import type { SofaPlan } from "./furniture/sofa.ts";
import { makeWallSign } from "./wall-sign.ts";
import { makeTable } from "./furniture/tables.ts";
import type { TablePlan } from "./furniture/tables.ts";
import { accentWall, BEHIND, wallPose } from "./plan.ts";
import type { RoomPlan, WallId } from "./plan.ts";

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
  /** A number from 0 to 1 of this room, by name. */
  chance(name: string): number;
  making(name: string): Making;
  /** A place on the floor. `yaw` 0 looks at the eye's end of the room. */
  spot(x: number, z: number, yaw?: number, y?: number): Pose;
  add(name: string, piece: Piece, footprint?: Omit<Footprint, "name">): void;
  rug(x: number, z: number, half: readonly [number, number]): void;
  sofa(name: string, x: number, z: number, yaw: number, plan: Omit<SofaPlan, "pose">): void;
  table(name: string, x: number, z: number, yaw: number, plan: Omit<TablePlan, "pose">): void;
  plant(name: string, x: number, z: number, kind: PlantKind, height: number, y?: number): void;
  floorLamp(x: number, z: number): void;
  tableLamp(name: string, x: number, y: number, z: number): void;
  pendant(kind: "dome" | "globe" | "paper" | "bulb", x: number, z: number, drop: number): void;
  /** `along` counts from the left on the far wall and into the room on the others. */
  picturesAt(
    wall: WallId | "chimney",
    along: number,
    y: number,
    hanging: "row" | "large" | "gallery",
  ): void;
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
  /** Writing for the far wall. */
  readonly sign?: { readonly text: string; readonly manner: "sign" | "neon" };
}

export function createFurnisher({
  plan,
  noise,
  seed,
  isLit,
  lampColour,
  isServed,
  sign,
}: FurnisherOptions): Furnisher {
  const solids: Solid[] = [];
  const lamps: Lamp[] = [];
  const footprints: Footprint[] = [];
  const ranges: PartRange[] = [];
  const { hand, style } = plan;
  const chance = (name: string): number => rng(seed, `room ${name}`)();
  const making = (name: string): Making => ({
    style,
    noise,
    random: rng(seed, `piece ${name}`),
    isLit,
    lampColour,
  });
  const spot = (x: number, z: number, yaw = 0, y = 0): Pose =>
    createPose(x * hand, y, z, { yaw: yaw * hand });
  const add = (name: string, piece: Piece, footprint?: Omit<Footprint, "name">): void => {
    ranges.push({ name, from: solids.length, to: solids.length + piece.solids.length });
    solids.push(...piece.solids);
    lamps.push(...(piece.lamps ?? []));
    if (footprint !== undefined) footprints.push({ name, ...footprint });
  };
  /** A turned rectangle takes this much room along the axes. */
  const taken = (
    x: number,
    z: number,
    yaw: number,
    size: readonly [number, number],
  ): Omit<Footprint, "name"> => {
    const [s, c] = [Math.abs(Math.sin(yaw)), Math.abs(Math.cos(yaw))];
    return {
      x: x * hand,
      z,
      halfX: (size[0] * c + size[1] * s) / 2,
      halfZ: (size[0] * s + size[1] * c) / 2,
    };
  };
  const atWall = (wall: WallId | "chimney", along: number, y: number): Pose => {
    if (wall === "chimney") return within(wallPose(plan, "back"), createPose(along, y, -0.42));
    const middle = (plan.depth - BEHIND) / 2;
    const offset = wall === "back" ? along : wall === "left" ? along - middle : middle - along;
    // Slats and mouldings stand out from the wall that is set off.
    const proud =
      y > 0 &&
      wall === accentWall(plan) &&
      (style.accentFinish === "slats" || style.accentFinish === "panels")
        ? -0.024
        : 0;
    return within(wallPose(plan, wall), createPose(offset, y, proud));
  };
  const writeAt = (along: number, y: number): void => {
    if (sign === undefined || ranges.some(({ name }) => name === "sign")) return;
    const wall = wallPose(plan, "back");
    const onChimney = plan.hasFireplace && plan.kind === "living";
    const pose = within(
      wall,
      createPose(along, Math.max(y, 1.3), onChimney ? -0.43 : plan.kind === "library" ? -0.34 : 0),
    );
    add(
      "sign",
      makeWallSign({
        ...sign,
        pose,
        width: onChimney ? 1.5 : 2.2,
        height: plan.height - Math.max(y, 1.3) - 0.3,
        isLit,
        random: rng(seed, "sign"),
      }),
    );
  };
  return {
    plan,
    solids,
    lamps,
    footprints,
    ranges,
    hasSign: sign !== undefined,
    chance,
    making,
    spot,
    add,
    rug(x, z, half) {
      const { kind, colours } = style.rug;
      const material = rug({ noise, kind, colours, half });
      const pose = spot(x, z);
      if (kind === "round")
        solids.push(
          createLathe({
            pose,
            profile: [
              [half[1], 0],
              [half[1] - 0.004, 0.012],
              [0, 0.012],
            ],
            material,
          }),
        );
      else solids.push(createBox({ pose, size: [half[0] * 2, 0.012, half[1] * 2], material }));
    },
    sofa(name, x, z, yaw, sofa) {
      add(
        name,
        makeSofa({ ...sofa, pose: spot(x, z, yaw) }, making(name)),
        taken(x, z, yaw, [sofa.width, 0.95]),
      );
    },
    table(name, x, z, yaw, table) {
      add(
        name,
        makeTable(
          { ...table, ...(isServed ? { laid: "none" } : {}), pose: spot(x, z, yaw) },
          making(name),
        ),
        {
          ...taken(x, z, yaw, [table.size[0], table.size[2]]),
          top: table.size[1],
        },
      );
    },
    plant(name, x, z, kind, height, y = 0) {
      add(
        name,
        makePlant({ pose: spot(x, z, chance(name) * 6, y), kind, height }, making(name)),
        y > 0 ? undefined : { x: x * hand, z, halfX: height * 0.22, halfZ: height * 0.22 },
      );
    },
    floorLamp(x, z) {
      add("floor lamp", makeFloorLamp(spot(x, z), making("floor lamp")), {
        x: x * hand,
        z,
        halfX: 0.25,
        halfZ: 0.25,
      });
    },
    tableLamp(name, x, y, z) {
      add(name, makeTableLamp(spot(x, z, 0, y), making(name)));
    },
    pendant(kind, x, z, drop) {
      add("pendant", makePendant(spot(x, z, 0, plan.height), drop, kind, making(`pendant ${x}`)));
    },
    picturesAt(wall, along, y, hanging) {
      if (sign === undefined || wall === "left" || wall === "right")
        hang({ add, atWall, making, chance }, wall, along, y, hanging);
      else writeAt(along, y);
    },
    writeAt,
    shelfAt(wall, along, shelf) {
      const side = wall === "back" ? wall : (wall === "left") === (hand === 1) ? "left" : "right";
      const pose = atWall(side, wall === "back" ? along * hand : along, 0);
      add(
        `shelf ${wall}`,
        makeShelf({ ...shelf, pose }, making(`shelf ${wall} ${along.toFixed(1)}`)),
        {
          x: pose.x,
          z: pose.z,
          halfX: wall === "back" ? shelf.width / 2 : 0.4,
          halfZ: wall === "back" ? 0.4 : shelf.width / 2,
        },
      );
    },
  };
}

type Hanging = Pick<Furnisher, "add" | "making" | "chance"> & {
  readonly atWall: (wall: WallId | "chimney", along: number, y: number) => Pose;
};

function hang(
  { add, atWall, making, chance }: Hanging,
  wall: WallId | "chimney",
  along: number,
  y: number,
  hanging: "row" | "large" | "gallery",
): void {
  if (hanging === "large") {
    const width = lerp(1.1, 1.5, chance("picture width"));
    add(
      "picture",
      makePicture({ pose: atWall(wall, along, y), width, height: width * 0.68 }, making("picture")),
    );
    return;
  }
  const count = hanging === "row" ? 3 : 5;
  const width = hanging === "row" ? 0.44 : 0.34;
  for (let index = 0; index < count; index++) {
    const place = along + (index - (count - 1) / 2) * (width + 0.12);
    const lift = hanging === "gallery" ? (index % 2) * 0.24 : 0;
    add(
      `picture ${index}`,
      makePicture(
        { pose: atWall(wall, place, y + lift), width, height: width * 1.34 },
        making(`picture ${index}`),
      ),
    );
  }
}
