import { applyFilters } from "./filters/apply-filters.ts";
import { letterPicture } from "./filters/letter-picture.ts";
import { SCENES } from "./scene-registry.ts";
import type { Canvas } from "./canvas.ts";
import { fitWithin } from "./fit-within.ts";
import { toPixels } from "./to-pixels.ts";
import type { DrawOrder } from "./wire.ts";

/** Filters cost by the pixel and are seen from afar, so the drawing under them is kept to this many. */
export const FILTERED_PIXELS_MAX = 1_600_000;

/** Draws a document: the scene within its budget, the filters, then the exact size. */
export async function drawDocument(order: DrawOrder, canvas: Canvas): Promise<void> {
  const { document, width, height } = order;
  const scene = SCENES[document.intent.scene];
  const { filters, adjustments = [] } = document.intent;
  const isFiltered = filters.length > 0 || adjustments.length > 0;
  const pixelsMax = Math.min(scene.pixelsMax, isFiltered ? FILTERED_PIXELS_MAX : Infinity);
  const { raster: drawn } = scene.draw({
    intent: document.intent,
    seed: document.seed,
    ...fitWithin({ width, height }, pixelsMax),
    checkAborted: canvas.checkAborted,
    progress: (share) => canvas.progress(share * 0.8),
  });
  const looked = applyFilters(drawn, {
    filters,
    adjustments,
    seed: document.seed,
    checkAborted: canvas.checkAborted,
  });
  canvas.progress(0.9);
  await toPixels(looked, { width, height }, canvas);
  // The other scenes have a sign, a wall or a wordmark for it.
  const { scene: name, text } = document.intent;
  if (name === "coast" && text !== undefined)
    letterPicture({ width, height, data: canvas.pixels }, text);
}
