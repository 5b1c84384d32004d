import { lerp } from "../../core/interpolate.ts";
import { BED_LENGTH, makeBed } from "./furniture/bed.ts";
import { makeChest, makeMirror } from "./furniture/storage.ts";
import { seatAtTheSide } from "./seat-at-the-side.ts";
import type { Furnisher } from "./furnisher.ts";

/** A bedroom: bed with bedside tables and lamps, a rug under it, a chest, a mirror, a chair to read in. */
export function furnishBedroom(room: Furnisher): void {
  const { view } = room.plan;
  if (view === "back" || view === "panorama") lieAlongTheSide(room);
  else lieAtTheWall(room);
}

/** The head of the bed is at the far wall. */
function lieAtTheWall(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, style, hand } = plan;
  const x = 0.28;
  const width = lerp(1.6, 1.8, chance("bed"));
  room.rug(x, depth - 1.75, [1.5, 0.95]);
  room.add(
    "bed",
    makeBed({ pose: room.spot(x, depth - 0.1 - BED_LENGTH / 2), width }, room.making("bed")),
    { x: x * hand, z: depth - 1.15, halfX: width / 2 + 0.1, halfZ: 1.12 },
  );
  for (const side of [-1, 1]) {
    const place = x + side * (width / 2 + 0.36);
    room.add(
      `bedside ${side}`,
      makeChest(
        { pose: room.spot(place, depth - 0.02), size: [0.48, 0.5, 0.4], drawers: 2, columns: 1 },
        room.making("bedside"),
      ),
      { x: place * hand, z: depth - 0.25, halfX: 0.3, halfZ: 0.25, top: 0.5 },
    );
    room.tableLamp(`bedside lamp ${side}`, place, 0.5, depth - 0.22);
  }
  room.picturesAt("back", x * hand, 1.42, chance("pictures") < 0.5 ? "row" : "large");
  room.plant(
    "tall plant",
    -half + 0.42,
    depth - 0.42,
    chance("plant") < 0.5 ? "palm" : "monstera",
    lerp(1.2, 1.6, chance("plant height")),
  );
  seatAtTheSide(room, [-half + 0.85, depth - 2.6, -1.2], 0.82);
  addChest(room, "right", depth - 2.4);
  room.pendant(
    style.id === "japandi" || style.id === "nordic" || style.id === "boho" ? "paper" : "globe",
    x,
    depth - 1.7,
    0.45,
  );
}

/** The bed stands along one side and looks across the window. */
function lieAlongTheSide(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, hand, view } = plan;
  const width = 1.65;
  const z = depth - 1.75;
  const x = half - 0.1 - BED_LENGTH / 2;
  room.rug(0.55, z, [1.5, 1.25]);
  room.add("bed", makeBed({ pose: room.spot(x, z, Math.PI / 2), width }, room.making("bed")), {
    x: x * hand,
    z,
    halfX: 1.12,
    halfZ: width / 2 + 0.1,
  });
  for (const side of [-1, 1]) {
    const place = z + side * (width / 2 + 0.34);
    room.add(
      `bedside ${side}`,
      makeChest(
        {
          pose: room.spot(half - 0.02, place, Math.PI / 2),
          size: [0.46, 0.5, 0.4],
          drawers: 2,
          columns: 1,
        },
        room.making("bedside"),
      ),
      { x: (half - 0.25) * hand, z: place, halfX: 0.25, halfZ: 0.3, top: 0.5 },
    );
    room.tableLamp(`bedside lamp ${side}`, half - 0.22, 0.5, place);
  }
  room.picturesAt(hand === 1 ? "right" : "left", z, 1.45, "row");
  seatAtTheSide(room, [-half + 0.95, depth - 1.35, -1], 0.82);
  room.plant(
    "tall plant",
    -half + 0.38,
    depth - 0.42,
    chance("plant") < 0.5 ? "fig" : "monstera",
    lerp(1.2, 1.6, chance("plant height")),
  );
  if (view === "back") addChest(room, "left", depth - 3.1);
}

function addChest(room: Furnisher, wall: "left" | "right", along: number): void {
  const { half, hand } = room.plan;
  const x = wall === "left" ? -half + 0.02 : half - 0.02;
  const yaw = wall === "left" ? -Math.PI / 2 : Math.PI / 2;
  room.add(
    "chest",
    makeChest(
      { pose: room.spot(x, along, yaw), size: [1.2, 0.82, 0.45], drawers: 3, columns: 2 },
      room.making("chest"),
    ),
    { x: x * hand, z: along, halfX: 0.5, halfZ: 0.65, top: 0.82 },
  );
  const mirror = room.spot(x, along, yaw, 1.05);
  room.add("mirror", makeMirror(mirror, 0.36, room.making("mirror")));
  room.plant("small plant", x - Math.sign(x) * 0.22, along - 0.35, "trailing", 0.3, 0.82);
}
