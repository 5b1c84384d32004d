import { createPose, within } from "../../indoors/pose.ts";
import { makeCafeCounter } from "./furniture/cafe-counter.ts";
import { makeChair, makeStool } from "./furniture/seating.ts";
import type { Furnisher } from "./furnisher.ts";
import { wallPose } from "./walls.ts";

/** A café: the bar with its lamps, round tables, stools, plants. */
export function furnishCafe(room: Furnisher): void {
  const { plan } = room;
  if (plan.view === "back") {
    // The bar runs along the side, the tables stand at the window.
    addBar(room, plan.hand === 1 ? "right" : "left", 2.9);
    addTable(room, -0.9, plan.depth - 1.2, 0);
    addTable(room, -plan.half + 0.75, plan.depth - 2.6, 1);
    addTable(room, 0.2, plan.depth - 2.6, 2);
    room.plant("tall plant", -plan.half + 0.4, plan.depth - 0.4, "palm", 1.6);
    return;
  }
  room.writeAt(-0.55 * plan.hand, 1.75);
  addBar(room, "back", 3.2);
  addTable(room, -plan.half + 0.85, plan.depth - 2.5, 0);
  addTable(room, -0.5, plan.depth - 3.15, 1);
  addTable(room, plan.half - 0.7, plan.depth - 3.2, 2);
  room.plant("tall plant", -plan.half + 0.4, plan.depth - 0.45, "fig", 1.7);
}

function addBar(room: Furnisher, wall: "back" | "left" | "right", width: number): void {
  const { plan } = room;
  const { depth, half, hand, height, style } = plan;
  const isBack = wall === "back";
  const shift = isBack ? 0.35 * hand : 0;
  const pose = within(
    wallPose(plan, wall),
    createPose(isBack ? shift : (wall === "left" ? 1 : -1) * (depth - 2 - (depth - 1.6) / 2), 0, 0),
  );
  room.add(
    "bar",
    makeCafeCounter(pose, width, room.making("bar")),
    isBack
      ? { x: shift, z: depth - 0.9, halfX: width / 2 + 0.2, halfZ: 0.95 }
      : { x: half * hand, z: depth - 2, halfX: 1.85, halfZ: width / 2 + 0.2 },
  );
  const place = (along: number): readonly [number, number] =>
    isBack ? [along + 0.35, depth - 1.5] : [half - 1.5, depth - 2 + along];
  for (const along of [-1, 0, 1]) {
    const [x, z] = place(along);
    room.pendant(
      style.id === "loft" ? "bulb" : style.id === "japandi" ? "paper" : "dome",
      x,
      z,
      height - (style.id === "japandi" ? 2.3 : 2),
    );
  }
  for (const along of [-0.85, -0.1]) {
    const [x, z] = isBack ? [along + 0.35, depth - 2.1] : [half - 2.1, depth - 2 + along];
    room.add(`stool ${along}`, makeStool(room.spot(x, z, along), 0.74, room.making("stool")), {
      x: x * hand,
      z,
      halfX: 0.22,
      halfZ: 0.22,
    });
  }
}

function addTable(room: Furnisher, x: number, z: number, index: number): void {
  const { hand } = room.plan;
  room.table(`table ${index}`, x, z, 0.4 * index, {
    size: [0.72, 0.74, 0.72],
    isRound: true,
    laid: index === 1 ? "tea" : "none",
  });
  for (const side of [-1, 1]) {
    const angle = 0.5 + index * 0.8;
    const [dx, dz] = [Math.cos(angle) * side * 0.6, Math.sin(angle) * side * 0.6];
    room.add(
      `chair ${index} ${side}`,
      makeChair(room.spot(x + dx, z + dz, Math.atan2(dx, dz)), room.making("cafe chair")),
      { x: (x + dx) * hand, z: z + dz, halfX: 0.26, halfZ: 0.26 },
    );
  }
}
