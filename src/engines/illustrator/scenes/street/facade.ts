import type { Colour, Light } from "../../core/colour.ts";
import { createLight } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { LightMap } from "./light-map.ts";
import type { Moment } from "./moment.ts";
import { createShopFront, GROUND_FLOOR } from "./shop-front.ts";
import type { ShopArt } from "./shop-front.ts";
import type { WallPoint } from "./wall-point.ts";
import { createWindow } from "./window.ts";

export interface FacadeOptions {
  readonly noise: Noise;
  readonly moment: Moment;
  readonly lightMap: LightMap;
  readonly shops: ShopArt;
}

/** Where panes begin and end within a cell, as shares of its width and height. */
interface Opening {
  readonly left: number;
  readonly right: number;
  readonly sill: number;
  readonly head: number;
}

const OPENINGS: Readonly<Record<WallPoint["building"]["kind"], Opening>> = {
  punched: { left: 0.24, right: 0.76, sill: 0.26, head: 0.8 },
  ribbon: { left: 0.03, right: 0.97, sill: 0.32, head: 0.84 },
  glass: { left: 0.02, right: 0.98, sill: 0.05, head: 0.95 },
  balcony: { left: 0.14, right: 0.86, sill: 0.06, head: 0.8 },
};

/** Answers the function that colours a point of a house front: shops below, windows above, walls between. */
export function createFacade({ noise, moment, lightMap, shops }: FacadeOptions) {
  const { ambient, direct, sun } = moment;
  const received = createLight();
  const paintWindow = createWindow(noise, moment);
  const paintShop = createShopFront({ noise, moment, art: shops });

  /** The light of sky, sun and lamps on the wall, before its paint. */
  function receive(point: WallPoint): void {
    const { building, isEnd, z, y } = point;
    lightMap.onWall(building.side, z, y, received);
    const facing = isEnd ? -sun.z : -building.side * sun.x;
    // The street is a canyon: little sky is seen from its floor.
    const open = 0.4 + 0.6 * smoothstep(0, 16, y);
    const inSun = facing > 0 && moment.time !== "sunset" ? smoothstep(2.5, 6, y + z * 0.02) : 0.15;
    const sunlit = Math.max(0, facing) * inSun;
    const lamps = moment.lamps * (moment.time === "night" ? 2.1 : 2.6);
    received.red = received.red * lamps + ambient[0] * open + direct[0] * sunlit;
    received.green = received.green * lamps + ambient[1] * open + direct[1] * sunlit;
    received.blue = received.blue * lamps + ambient[2] * open + direct[2] * sunlit;
  }

  function wallTone(point: WallPoint, lv: number): number {
    const { building, u, y } = point;
    const grime = noise.fbm(u * 0.5 + building.id * 9, y * 0.22, 3) * 0.6;
    const streak = noise.perlin(u * 2.7 + building.id, y * 0.16) * 0.22;
    const ledge = lv > 0.955 || lv < 0.03 ? 0.3 : 0;
    const underLedge = lv > 0.9 && lv <= 0.955 ? -0.25 : 0;
    return clamp(0.8 + grime + streak + ledge + underLedge, 0.25, 1.5);
  }

  /** Machines, pipes and sills that break up the wall between windows. */
  function addFittings(
    point: WallPoint,
    cell: { lu: number; lv: number; chance: number },
    tone: number,
  ): number {
    const { building } = point;
    if (building.kind === "glass" || point.footprint > 0.4) return tone;
    if (
      cell.chance > 0.62 &&
      cell.lv < 0.21 &&
      cell.lv > 0.04 &&
      cell.lu > 0.34 &&
      cell.lu < 0.68
    ) {
      const fan = Math.hypot((cell.lu - 0.51) * 4.4, (cell.lv - 0.125) * 10.5);
      return fan < 0.62 ? 0.45 : 1.25;
    }
    const pipe = hashCell(Math.floor(point.u / building.cellWidth) * 3 + building.id, 77);
    if (pipe > 0.72 && cell.lu > 0.035 && cell.lu < 0.085)
      return tone * (cell.lu < 0.06 ? 1.7 : 0.6);
    return tone;
  }

  function isRailing(point: WallPoint, lu: number, lv: number): boolean {
    if (point.building.kind !== "balcony" || lv > 0.36) return false;
    if (lv > 0.33 || lv < 0.05) return true;
    if (hashCell(point.building.id, 41) < 0.4) return true;
    return (lu * 14) % 1 < 0.32 && point.footprint < 0.3;
  }

  function paintUpper(point: WallPoint, into: Light): void {
    const { building } = point;
    const floors = (point.y - GROUND_FLOOR) / building.floorHeight;
    const cells = point.u / building.cellWidth;
    const floor = Math.floor(floors);
    const cell = Math.floor(cells);
    const lu = cells - cell;
    const lv = floors - floor;
    const opening = OPENINGS[building.kind];
    const chance = hashCell(cell * 7 + building.id * 13, floor * 11 + building.id);
    receive(point);
    const isPane =
      lu > opening.left && lu < opening.right && lv > opening.sill && lv < opening.head;
    if (isPane && !isRailing(point, lu, lv)) {
      paintWindow(point, { cell, floor, lu, lv, chance, opening }, received, into);
      return;
    }
    const tone = addFittings(point, { lu, lv, chance }, wallTone(point, lv));
    const rail = building.kind === "balcony" && lv < 0.36 ? 1.35 : 1;
    const wall: Colour = building.kind === "glass" ? [0.05, 0.055, 0.06] : building.wall;
    into.red = received.red * wall[0] * tone * rail;
    into.green = received.green * wall[1] * tone * rail;
    into.blue = received.blue * wall[2] * tone * rail;
  }

  return (point: WallPoint, into: Light): void => {
    if (point.y >= GROUND_FLOOR) {
      paintUpper(point, into);
      const roof = point.building.height - point.y;
      if (roof < 0.7) {
        const shade = lerp(0.5, 1, roof / 0.7);
        into.red = received.red * point.building.wall[0] * shade;
        into.green = received.green * point.building.wall[1] * shade;
        into.blue = received.blue * point.building.wall[2] * shade;
      }
      return;
    }
    receive(point);
    paintShop(point, received, into);
  };
}
