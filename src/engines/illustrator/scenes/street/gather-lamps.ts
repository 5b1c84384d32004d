import type { Colour } from "../../core/colour.ts";
import type { HeroSign } from "./hero-sign.ts";
import type { Lamp } from "./light-map.ts";
import type { StreetPlan } from "./plan.ts";
import { signPanel } from "./paint-signs.ts";
import { lanternColour } from "./paint-lantern.ts";
import { shopAt } from "./shop.ts";
import { LAMP_HEIGHT } from "./street-lamps.ts";

/** Everything in the street that gives light to walls, ground and people. */
export function gatherLamps(plan: StreetPlan, hero: HeroSign | undefined, neon: boolean): Lamp[] {
  const lamps: Lamp[] = [];
  for (const sign of plan.signs) {
    const panel = signPanel(sign);
    const area = (panel.right - panel.left) * (panel.top - panel.bottom);
    lamps.push({
      x: (panel.left + panel.right) / 2,
      y: (panel.bottom + panel.top) / 2,
      z: sign.z - 0.4,
      colour: sign.colour,
      power: area * sign.strength * (neon ? 0.32 : 0.2),
    });
  }
  lamps.push(...shopLamps(plan, neon));
  if (hero !== undefined) lamps.push(...heroLamps(hero));
  for (const lantern of plan.lanterns) {
    const { x, y, z } = lantern;
    lamps.push({ x, y, z, colour: lanternColour(lantern), power: 0.42 });
  }
  if (!neon) {
    for (const z of plan.lamps) {
      for (const side of [-1, 1]) {
        lamps.push({
          x: side * (plan.road - 0.8),
          y: LAMP_HEIGHT,
          z,
          colour: [1, 0.66, 0.34],
          power: 2,
        });
      }
    }
  }
  return lamps;
}

function shopLamps(plan: StreetPlan, neon: boolean): Lamp[] {
  const lamps: Lamp[] = [];
  for (const building of plan.buildings) {
    if (building.near > 90) continue;
    for (let index = 0; index < building.shops; index++) {
      const shop = shopAt(building, index, neon);
      const along = (index + 0.5) * building.shopWidth;
      const z = building.side < 0 ? building.near + along : building.far - along;
      const x = building.side * (building.front - 0.5);
      if (shop.kind !== "shutter" && shop.kind !== "door")
        lamps.push({ x, y: 1.5, z, colour: shop.light, power: 0.95 });
      if (shop.kind !== "shutter") lamps.push({ x, y: 3.2, z, colour: shop.sign, power: 0.42 });
    }
  }
  return lamps;
}

function heroLamps({ panel, colour }: HeroSign): Lamp[] {
  const width = panel.right - panel.left;
  const strength: Colour = colour;
  return [0.2, 0.5, 0.8].map((share) => ({
    x: panel.left + width * share,
    y: (panel.bottom + panel.top) / 2,
    z: panel.z - 0.5,
    colour: strength,
    power: width * (panel.top - panel.bottom) * 0.11,
  }));
}
