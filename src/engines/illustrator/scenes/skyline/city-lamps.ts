import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { CityWork } from "./city-work.ts";
import { paintPointLamp } from "./point-lamp.ts";

const WARM: Colour = [1, 0.7, 0.34];
const WHITE: Colour = [1, 0.92, 0.78];
const RED: Colour = [1, 0.12, 0.06];

/** Paints the lamps along the water, the lights of cars, and the red lamps on roofs. */
export function paintCityLamps(canvas: Canvas, work: CityWork): void {
  const { plan, camera, light } = work;
  const strength = light.lamps;
  if (strength < 0.1) return;
  const scaled = (colour: Colour, by: number): Colour => [
    colour[0] * by,
    colour[1] * by,
    colour[2] * by,
  ];
  for (const tower of plan.towers) {
    for (const lamp of tower.lamps)
      paintPointLamp(canvas, camera, { ...lamp, colour: scaled(lamp.colour, 2.6 * strength) });
  }
  const random = rng(work.seed, "quay lamps");
  for (const [begin, end] of plan.bank.edges) {
    const length = Math.hypot(end.x - begin.x, end.z - begin.z);
    const spacing = 26;
    for (let along = random() * spacing; along < length; along += spacing) {
      const share = along / length;
      const place = {
        x: lerp(begin.x, end.x, share),
        z: lerp(begin.z, end.z, share) - 2,
        y: plan.bank.level + 6,
      };
      paintPointLamp(canvas, camera, { ...place, colour: scaled(WARM, 3 * strength), size: 0.7 });
      const car = random();
      const colour = car < 0.5 ? scaled(WHITE, 1.8 * strength) : scaled(RED, 1.5 * strength);
      if (car < 0.75)
        paintPointLamp(canvas, camera, {
          x: place.x + spacing * (random() - 0.5),
          z: place.z + 4,
          y: plan.bank.level + 1,
          colour,
          size: 0.5,
        });
    }
  }
}
