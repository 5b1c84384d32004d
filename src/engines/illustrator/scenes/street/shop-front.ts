import type { Light } from "../../core/colour.ts";
import { fraction } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Moment } from "./moment.ts";
import { paintAwning } from "./awning.ts";
import { createFascia, FASCIA_BOTTOM, FASCIA_TOP } from "./shop-fascia.ts";
import type { ShopArt } from "./shop-fascia.ts";
import { createShopInside } from "./shop-inside.ts";
import { shopAt } from "./shop.ts";
import type { WallPoint } from "./wall-point.ts";

/** Height of the ground floor, in metres. */
export const GROUND_FLOOR = 3.95;

/** Answers the function that paints the ground floor of a house. */
export function createShopFront({
  noise,
  moment,
  art,
}: {
  noise: Noise;
  moment: Moment;
  art: ShopArt;
}) {
  const paintInside = createShopInside(moment);
  const paintFascia = createFascia(moment, art);

  function paintWall(point: WallPoint, received: Light, into: Light): void {
    const grain = 0.55 + noise.fbm(point.u * 0.8, point.y * 0.6 + point.building.id, 3) * 0.5;
    const { wall } = point.building;
    into.red = received.red * wall[0] * grain;
    into.green = received.green * wall[1] * grain;
    into.blue = received.blue * wall[2] * grain;
  }

  function paintShutter(point: WallPoint, received: Light, into: Light): void {
    const slat = 0.55 + 0.45 * Math.abs(fraction(point.y * 9) - 0.5) * 2;
    const scrawl = noise.ridged(point.u * 0.9 + point.building.id, point.y * 1.1, 2);
    const paint = scrawl > 0.72 ? 1.6 : 1;
    const tone = slat * 0.16 * (0.8 + 0.4 * noise.perlin(point.u * 0.6, point.y * 0.7));
    into.red = received.red * tone * paint;
    into.green = received.green * tone;
    into.blue = received.blue * tone * (paint > 1 ? 1.8 : 1.05);
  }

  return (point: WallPoint, received: Light, into: Light): void => {
    const { building } = point;
    paintWall(point, received, into);
    if (point.isEnd) return;
    const place = point.u / building.shopWidth;
    const index = Math.floor(place);
    const across = place - index;
    const shop = shopAt(building, index, moment.neon);
    if (across < 0.03 || across > 0.97 || shop.kind === "door") {
      if (shop.kind !== "door" || Math.abs(across - 0.5) > 0.16 || point.y > 2.3) return;
    } else if (point.y > FASCIA_BOTTOM && point.y < FASCIA_TOP) {
      paintFascia(point, { shop, across: (across - 0.03) / 0.94, received }, into);
      return;
    }
    if (point.y > 2.7 || point.y < (shop.kind === "store" ? 0.12 : 0.32)) return;
    if (!moment.neon && paintAwning(point, { shop, across, received }, into)) return;
    if (shop.kind === "shutter") paintShutter(point, received, into);
    else paintInside(point, shop, across, into);
  };
}
