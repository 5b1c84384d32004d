import type { Canvas } from "../../core/canvas.ts";
import { paintHero } from "./hero-sign.ts";
import { paintCar } from "./paint-cars.ts";
import { paintPerson } from "./paint-people.ts";
import { paintSign, signPanel } from "./paint-signs.ts";
import { toScreenBox } from "../../core/screen-box.ts";
import type { View } from "../../core/screen-box.ts";
import { paintStreetLamp } from "./street-lamps.ts";
import type { SignPlan } from "./sign-plan.ts";
import type { StreetWork } from "./street-work.ts";

/** Paints signs, lamps, cars and people, the farthest first. */
export function paintThings(canvas: Canvas, work: StreetWork, view: View): void {
  const { plan, moment, hero, lightMap, task } = work;
  const light = { view, moment, lightMap };
  const things: { z: number; paint: () => void }[] = [];
  for (const sign of plan.signs) {
    if (hidesHero(sign, work, view)) continue;
    things.push({ z: sign.z, paint: () => paintSign(canvas, sign, light) });
  }
  for (const person of plan.people)
    things.push({ z: person.z, paint: () => paintPerson(canvas, person, light) });
  for (const car of plan.cars) things.push({ z: car.z, paint: () => paintCar(canvas, car, light) });
  if (!task.intent.neon) {
    for (const z of plan.lamps) {
      if (hero !== undefined && z < hero.panel.z) continue;
      for (const side of [-1, 1]) {
        things.push({
          z,
          paint: () => paintStreetLamp(canvas, { x: side * (plan.road + 0.3), z }, light),
        });
      }
    }
  }
  if (hero !== undefined)
    things.push({ z: hero.panel.z, paint: () => paintHero(canvas, hero, light) });
  things.sort((a, b) => b.z - a.z);
  for (const thing of things) {
    task.checkAborted();
    thing.paint();
  }
}

/** Whether a sign would stand before the words that were asked for. */
function hidesHero(sign: SignPlan, { hero }: StreetWork, view: View): boolean {
  if (hero === undefined || sign.z >= hero.panel.z) return false;
  const words = toScreenBox(view, hero.panel);
  const box = toScreenBox(view, signPanel(sign));
  return (
    box.left < words.right &&
    box.right > words.left &&
    box.top < words.bottom &&
    box.bottom > words.top
  );
}
