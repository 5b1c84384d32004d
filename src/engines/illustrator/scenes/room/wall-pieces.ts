import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { createPose, within } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { Furnisher, FurnisherOptions, Store } from "./furnisher.ts";
import { makePicture } from "./furniture/pictures.ts";
import { makeShelf } from "./furniture/shelf.ts";
import { accentWall, BEHIND, wallPose } from "./walls.ts";
import type { RoomPlan, WallId } from "./room-plan.ts";
import { makeWallSign } from "./wall-sign.ts";

/** Pieces that hang on walls or stand at them. */
export function wallPieces(
  store: Store,
  options: FurnisherOptions,
): Pick<Furnisher, "picturesAt" | "writeAt" | "shelfAt"> {
  const { plan, add, making } = store;
  const { hand } = plan;
  const writeAt = (along: number, y: number): void => write(store, options, along, y);
  return {
    writeAt,
    picturesAt(wall, along, y, hanging) {
      const isFar = wall === "back" || wall === "chimney";
      if (options.sign !== undefined && isFar) writeAt(along, y);
      else if (hanging === "large") hangOne(store, wall, along, y);
      else hangRow(store, wall, along, y);
    },
    shelfAt(wall, along, shelf) {
      const isBack = wall === "back";
      const side = isBack ? wall : (wall === "left") === (hand === 1) ? "left" : "right";
      const pose = atWall(plan, side, isBack ? along * hand : along, 0);
      const piece = makeShelf({ ...shelf, pose }, making(`shelf ${wall} ${along.toFixed(1)}`));
      const [halfX, halfZ] = isBack ? [shelf.width / 2, 0.4] : [0.4, shelf.width / 2];
      add(`shelf ${wall}`, piece, { x: pose.x, z: pose.z, halfX, halfZ });
    },
  };
}

type Wall = WallId | "chimney";

/** A place on a wall: `along` counts from the middle of the far wall and into the room on the others. */
function atWall(plan: RoomPlan, wall: Wall, along: number, y: number): Pose {
  if (wall === "chimney") return within(wallPose(plan, "back"), createPose(along, y, -0.42));
  const middle = (plan.depth - BEHIND) / 2;
  const offset = wall === "back" ? along : wall === "left" ? along - middle : middle - along;
  // Slats and mouldings stand out from the wall that is set off.
  const { accentFinish } = plan.style;
  const isProud = accentFinish === "slats" || accentFinish === "panels";
  const proud = y > 0 && wall === accentWall(plan) && isProud ? -0.024 : 0;
  return within(wallPose(plan, wall), createPose(offset, y, proud));
}

function hangOne({ plan, add, making, chance }: Store, wall: Wall, along: number, y: number): void {
  const width = lerp(1.1, 1.5, chance("picture width"));
  const pose = atWall(plan, wall, along, y);
  add("picture", makePicture({ pose, width, height: width * 0.68 }, making("picture")));
}

const ROW = 3;
const PRINT = 0.44;

function hangRow({ plan, add, making }: Store, wall: Wall, along: number, y: number): void {
  for (let index = 0; index < ROW; index++) {
    const pose = atWall(plan, wall, along + (index - (ROW - 1) / 2) * (PRINT + 0.12), y);
    const name = `picture ${index}`;
    add(name, makePicture({ pose, width: PRINT, height: PRINT * 1.34 }, making(name)));
  }
}

/** Lower than this, furniture would stand before the writing. */
const WRITTEN_FROM = 1.3;

/** Hangs the writing on the far wall, before whatever covers that. */
function write(
  { plan, add, ranges }: Store,
  { sign, isLit, seed }: FurnisherOptions,
  along: number,
  y: number,
): void {
  if (sign === undefined || ranges.some(({ name }) => name === "sign")) return;
  const onChimney = plan.hasFireplace && plan.kind === "living";
  const before = onChimney ? -0.43 : plan.kind === "library" ? -0.34 : 0;
  const bottom = Math.max(y, WRITTEN_FROM);
  const pose = within(wallPose(plan, "back"), createPose(along, bottom, before));
  const size = { width: onChimney ? 1.5 : 2.2, height: plan.height - bottom - 0.3 };
  add("sign", makeWallSign({ ...sign, pose, ...size, isLit, random: rng(seed, "sign") }));
}
