import type { Canvas } from "../../core/canvas.ts";
import type { ForestWork } from "./forest-work.ts";
import { paintCabin } from "./paint-cabin.ts";
import { createUndergrowthPainter } from "./paint-undergrowth.ts";
import { createVinePainter, placeVines } from "./paint-vines.ts";
import { createTreePainter } from "./paint-wood.ts";
import { planCabin } from "./plan-cabin.ts";
import { placeUndergrowth } from "./place-undergrowth.ts";

interface Item {
  readonly z: number;
  readonly paint: () => void;
}

/** Paints trees, undergrowth, lianas and the cabin, the farthest first. Answers how many pixels of things by name can be seen. */
export function paintPlants(canvas: Canvas, work: ForestWork): ReadonlyMap<string, number> {
  const { plan, seed, noise, trees, checkAborted } = work;
  const paintTree = createTreePainter(canvas, work);
  const paintUndergrowth = createUndergrowthPainter(canvas, work);
  const paintVine = createVinePainter(canvas, work);
  const cabin = planCabin(plan, seed);
  let cabinShown = 0;
  const items: Item[] = [
    ...trees.map((tree) => ({ z: tree.z, paint: () => paintTree(tree) })),
    ...placeUndergrowth(plan, { seed, noise }).map((plant) => ({
      z: plant.z,
      paint: () => paintUndergrowth(plant),
    })),
    ...placeVines(plan, seed).map((vine) => ({ z: vine.z, paint: () => paintVine(vine) })),
  ];
  if (cabin !== undefined)
    items.push({ z: cabin.z, paint: () => void (cabinShown = paintCabin(canvas, cabin, work)) });
  for (const item of items.toSorted((a, b) => b.z - a.z)) {
    checkAborted();
    item.paint();
  }
  return new Map([
    ["house", cabinShown],
    ["hut", cabinShown],
    ["tree", 1],
  ]);
}
