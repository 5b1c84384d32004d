import { applyFilters } from "./filters/apply-filters.ts";
import { fitWithin } from "./fit-within.ts";
import { SCENES } from "./scene-registry.ts";
import type { DrawOrder, PreviewPixels } from "./wire.ts";

/** Enough to recognise a picture by; drawn in a tenth of the time of the whole. */
const PREVIEW_PIXELS = 57_600;

/** Draws the picture small and sends it ahead, if somebody wants to see it. It shows what the whole will show. */
export function drawPreview(order: DrawOrder, checkAborted: () => void): void {
  const { document, previews } = order;
  if (previews === undefined) return;
  const { intent, seed } = document;
  const size = fitWithin({ width: order.width, height: order.height }, PREVIEW_PIXELS);
  const { raster } = SCENES[intent.scene].draw({
    intent,
    seed,
    ...size,
    checkAborted,
    progress: () => undefined,
  });
  const { filters, adjustments = [] } = intent;
  const look = applyFilters(raster, { filters, adjustments, seed, checkAborted });
  const { width, height } = look.raster;
  const data = new ArrayBuffer(width * height * 3);
  new Uint8Array(data).set(look.raster.data);
  const pixels: PreviewPixels = { data, width, height };
  previews.postMessage(pixels, [data]);
  previews.close();
}
