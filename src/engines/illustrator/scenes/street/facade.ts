import type { Colour, Light } from "../../core/colour.ts";
import { createLight } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { LightMap } from "./light-map.ts";
import type { Moment } from "./moment.ts";
import type { SunShade } from "./sun-shade.ts";
import { createShopFront, GROUND_FLOOR } from "./shop-front.ts";
import type { ShopArt } from "./shop-fascia.ts";
import { addFittings, isRailing, wallTone } from "./wall-details.ts";
import type { WallPoint } from "./wall-point.ts";
import { createWindow } from "./window.ts";

export interface FacadeOptions {
  readonly noise: Noise;
  readonly moment: Moment;
  readonly lightMap: LightMap;
  readonly shops: ShopArt;
  readonly sunShade: SunShade;
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
export function createFacade({ noise, moment, lightMap, shops, sunShade }: FacadeOptions) {
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
    const sunlit = facing <= 0 ? 0 : facing * sunOn(point);
    const lamps = moment.lamps * (moment.time === "night" ? 2.1 : 2.6);
    received.red = received.red * lamps + ambient[0] * open + direct[0] * sunlit;
    received.green = received.green * lamps + ambient[1] * open + direct[1] * sunlit;
    received.blue = received.blue * lamps + ambient[2] * open + direct[2] * sunlit;
  }

  function sunOn({ building, y, z }: WallPoint): number {
    if (moment.time === "night") return 0;
    if (moment.time === "sunset") return 0.15;
    return sunShade(building.side * building.front, y, z);
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
    const tone = addFittings(point, { lu, lv, chance }, wallTone(noise, point, lv));
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
