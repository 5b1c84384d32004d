import type { Canvas } from "../../core/canvas.ts";
import type { MeadowWork } from "./meadow-work.ts";
import { paintFence } from "./paint-fence.ts";
import { paintHouses } from "./paint-houses.ts";
import { createMeadowTreePainter } from "./paint-meadow-trees.ts";
import { createParkPainter } from "./paint-park-piece.ts";
import { paintVines } from "./paint-vines.ts";
import { placeParkPieces } from "./place-park-pieces.ts";

/** Paints all that stands on the land: trees, houses, benches, vines. Answers how many pixels of things by name can be seen. */
export function paintCountry(canvas: Canvas, work: MeadowWork): ReadonlyMap<string, number> {
  const { plan, trees, checkAborted } = work;
  const paintTree = createMeadowTreePainter(canvas, work);
  const paintPiece = createParkPainter(canvas, work);
  const items = [
    ...trees.map((tree) => ({ z: tree.z, paint: () => paintTree(tree) })),
    ...placeParkPieces(plan).map((piece) => ({ z: piece.z, paint: () => paintPiece(piece) })),
  ].toSorted((a, b) => b.z - a.z);
  for (const item of items) {
    checkAborted();
    item.paint();
  }
  const house = paintHouses(canvas, work);
  if (plan.cover === "vines") paintVines(canvas, work);
  const hasFence = plan.layout === "farm";
  if (hasFence) paintFence(canvas, work);
  return new Map([
    ["tree", trees.length],
    ["house", house],
    ["hut", house],
    ["fence", Number(hasFence)],
  ]);
}
