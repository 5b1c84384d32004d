import type { Canvas } from "../../core/canvas.ts";
import { paintHero } from "./hero-sign.ts";
import { paintCar } from "./paint-cars.ts";
import { paintLantern } from "./paint-lantern.ts";
import { paintPerson } from "./paint-people.ts";
import { paintSign, signPanel } from "./paint-signs.ts";
import { toScreenBox } from "../../core/screen-box.ts";
import type { Panel, View } from "../../core/screen-box.ts";
import { paintTree, treePanel } from "./paint-trees.ts";
import { drawTree } from "./tree-crown.ts";
import type { TreeArt } from "./tree-crown.ts";
import { rng } from "../../core/rng.ts";
import { paintStreetLamp } from "./street-lamps.ts";
import type { StreetLight } from "./street-light.ts";
import type { StreetWork } from "./street-work.ts";

interface Thing {
  readonly z: number;
  readonly paint: () => void;
}

/** Paints signs, lamps, cars and people, the farthest first. */
export function paintThings(canvas: Canvas, work: StreetWork, view: View): void {
  const { plan, moment, hero, lightMap, sunShade, task } = work;
  const light = { view, moment, lightMap, sunShade };
  const things: Thing[] = [];
  for (const sign of plan.signs) {
    if (hidesHero(signPanel(sign), work, view)) continue;
    things.push({ z: sign.z, paint: () => paintSign(canvas, sign, light) });
  }
  for (const person of plan.people)
    things.push({ z: person.z, paint: () => paintPerson(canvas, person, light) });
  for (const car of plan.cars) things.push({ z: car.z, paint: () => paintCar(canvas, car, light) });
  for (const lantern of plan.lanterns) {
    if (lantern.z >= (hero?.panel.z ?? 0))
      things.push({ z: lantern.z, paint: () => paintLantern(canvas, lantern, light) });
  }
  const crowns = drawCrowns(work);
  for (const tree of plan.trees) {
    const art = crowns[Math.floor(tree.look * crowns.length)];
    if (art === undefined || hidesHero(treePanel(tree), work, view)) continue;
    things.push({ z: tree.z, paint: () => paintTree(canvas, tree, { art, light }) });
  }
  if (!task.intent.neon) things.push(...streetLamps(canvas, work, light));
  if (hero !== undefined)
    things.push({ z: hero.panel.z, paint: () => paintHero(canvas, hero, light) });
  things.sort((a, b) => b.z - a.z);
  for (const thing of things) {
    task.checkAborted();
    thing.paint();
  }
}

/** Lamps on both sides, those before the words that were asked for left out. */
function streetLamps(canvas: Canvas, { plan, hero }: StreetWork, light: StreetLight): Thing[] {
  return plan.lamps
    .filter((z) => z >= (hero?.panel.z ?? 0))
    .flatMap((z) =>
      [-1, 1].map((side) => ({
        z,
        paint: () => paintStreetLamp(canvas, { x: side * (plan.road + 0.3), z }, light),
      })),
    );
}

/** A few trees, of which all in the street are copies. */
function drawCrowns({ plan, moment, noise, task }: StreetWork): TreeArt[] {
  if (plan.trees.length === 0) return [];
  const random = rng(task.seed, "crowns");
  return [0, 1, 2].map(() => drawTree(random, noise, moment.sun));
}

/** Whether a thing would stand before the words that were asked for. */
function hidesHero(panel: Panel, { hero }: StreetWork, view: View): boolean {
  if (hero === undefined || panel.z >= hero.panel.z) return false;
  const words = toScreenBox(view, hero.panel);
  const box = toScreenBox(view, panel);
  return (
    box.left < words.right &&
    box.right > words.left &&
    box.top < words.bottom &&
    box.bottom > words.top
  );
}
