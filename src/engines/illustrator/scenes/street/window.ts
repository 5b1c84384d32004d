import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Moment } from "./moment.ts";
import { lookInto } from "./room.ts";
import type { RoomHit, RoomRay } from "./room.ts";
import type { WallPoint } from "./wall-point.ts";

export interface Pane {
  readonly cell: number;
  readonly floor: number;
  /** Place within the cell, 0 to 1. */
  readonly lu: number;
  readonly lv: number;
  readonly chance: number;
  readonly opening: {
    readonly left: number;
    readonly right: number;
    readonly sill: number;
    readonly head: number;
  };
}

const WARM: readonly Colour[] = [
  [1, 0.56, 0.22],
  [1, 0.7, 0.38],
  [1, 0.8, 0.55],
  [0.8, 0.9, 1],
];
const NEON: readonly Colour[] = [
  [1, 0.5, 0.2],
  [1, 0.72, 0.42],
  [0.32, 0.72, 1],
  [1, 0.24, 0.5],
  [0.4, 0.95, 0.85],
  [0.62, 0.3, 1],
];

/** Answers the function that paints a pane: a lit room with depth and curtains, or glass that mirrors the sky. */
export function createWindow(noise: Noise, moment: Moment) {
  const roomLight = createRoomLight();
  const tints = moment.neon ? NEON : WARM;
  const { palette, lamps } = moment;
  const sky = moment.time === "night" ? 0.35 : 0.85;

  function paintGlass(point: WallPoint, received: Light, into: Light): void {
    const { zenith, horizon } = palette;
    const share = smoothstep(2, 26, point.y);
    const ripple = 0.75 + 0.5 * noise.perlin(point.u * 0.35 + point.building.id, point.y * 0.3);
    // Low panes mirror the dark houses across the street, high ones the sky.
    const open = 0.25 + 0.75 * smoothstep(3, 17, point.y + 9 * (ripple - 0.75));
    const mirror = sky * open * ripple * (point.building.kind === "glass" ? 1.15 : 0.75);
    into.red = lerp(horizon[0], zenith[0], share) * mirror * 0.5 + received.red * 0.028;
    into.green = lerp(horizon[1], zenith[1], share) * mirror * 0.5 + received.green * 0.03;
    into.blue = lerp(horizon[2], zenith[2], share) * mirror * 0.5 + received.blue * 0.036;
  }

  return (point: WallPoint, pane: Pane, received: Light, into: Light): void => {
    const { building } = point;
    const { opening, lu, lv } = pane;
    const rim = Math.min(
      (lu - opening.left) * building.cellWidth,
      (opening.right - lu) * building.cellWidth,
      (lv - opening.sill) * building.floorHeight,
      (opening.head - lv) * building.floorHeight,
    );
    const mullion = Math.abs(lu - 0.5) * building.cellWidth;
    if (rim < 0.055 || (mullion < 0.03 && point.footprint < 0.2)) {
      into.red = received.red * 0.1;
      into.green = received.green * 0.1;
      into.blue = received.blue * 0.11;
      return;
    }
    paintGlass(point, received, into);
    const isLit =
      pane.chance <
      building.lit *
        (building.kind === "glass" ? 0.8 + 0.6 * hashCell(pane.floor, building.id) : 1);
    if (!isLit) {
      if (sky > 0.5) hangCloth(pane, received, into);
      return;
    }
    const tint =
      tints[
        Math.floor(hashCell(pane.cell * 5 + building.id, pane.floor * 3 + 2) ** 1.4 * tints.length)
      ] ?? tints[0];
    if (tint === undefined) return;
    const veil = curtains(pane, building.id);
    const inside = veil < 0 ? roomLight(point, pane) : veil;
    const strength =
      inside * (0.25 + 0.75 * hashCell(pane.floor + building.id * 3, pane.cell * 5)) * lamps * 0.95;
    into.red += tint[0] * strength;
    into.green += tint[1] * strength;
    into.blue += tint[2] * strength;
  };
}

/** By day what hangs behind a pane is seen in the light of the street. */
function hangCloth(pane: Pane, received: Light, into: Light): void {
  const cloth = curtains(pane, pane.floor * 7 + 3);
  if (cloth < 0) return;
  into.red = into.red * 0.5 + received.red * cloth * 0.3;
  into.green = into.green * 0.5 + received.green * cloth * 0.29;
  into.blue = into.blue * 0.5 + received.blue * cloth * 0.27;
}

/** Answers the function that tells how bright the part of a lit room is that a ray meets. */
function createRoomLight() {
  const ray: RoomRay = { a: 0, b: 0, width: 1, height: 1, depth: 3, rateA: 0, rateB: 0 };
  const hit: RoomHit = { a: 0, b: 0, depth: 0, side: "back" };
  return (point: WallPoint, pane: Pane): number => {
    const { building } = point;
    ray.width = building.cellWidth;
    ray.height = building.floorHeight;
    ray.a = pane.lu * building.cellWidth;
    ray.b = pane.lv * building.floorHeight;
    ray.rateA = point.rateU;
    ray.rateB = point.rateY;
    lookInto(ray, hit);
    const fall = 1 / (1 + hit.depth * 0.28);
    if (hit.side === "ceiling") {
      const panel = Math.abs(hit.a / ray.width - 0.5) < 0.16 && hit.depth % 1.5 < 0.8;
      return panel ? 2.6 : 1.05 * fall;
    }
    const level = 0.45 + 0.55 * (hit.b / ray.height);
    const picture =
      hit.side === "back" &&
      hashCell(pane.cell, pane.floor * 3) < 0.4 &&
      Math.abs(hit.a / ray.width - 0.5) < 0.2 &&
      Math.abs(hit.b / ray.height - 0.55) < 0.14;
    return level * fall * (hit.side === "back" ? 0.95 : 0.68) * (picture ? 0.4 : 1);
  };
}

/** How bright the cloth is if a curtain or a blind hangs there; -1 if not. */
function curtains(pane: Pane, seed: number): number {
  const drawn = hashCell(pane.cell + seed, pane.floor * 5 + 1);
  const across = (pane.lu - pane.opening.left) / (pane.opening.right - pane.opening.left);
  const edge = Math.min(across, 1 - across);
  if (drawn < 0.22) return 0.62 + 0.14 * Math.sin(pane.lu * 70);
  if (drawn < 0.6 && edge < (drawn - 0.2) * 0.8) return 0.5 + 0.14 * Math.sin(pane.lu * 90);
  // A blind, let down part of the way.
  if (drawn > 0.84 && pane.lv > pane.opening.head - (drawn - 0.8) * 1.6)
    return 0.55 + 0.25 * ((pane.lv * 26) % 1);
  return -1;
}
