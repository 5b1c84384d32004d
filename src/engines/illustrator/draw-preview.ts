import { applyFilters } from "./filters/apply-filters.ts";
import { sizeBeforeTurns } from "./filters/turn-picture.ts";
import { fitWithin } from "./fit-within.ts";
import { SCENES } from "./scene-registry.ts";
import type { DrawOrder, PreviewPixels } from "./wire.ts";

/** Enough to recognise a picture by; drawn in a tenth of the time of the whole. */
const PREVIEW_PIXELS = 57_600;

/** Draws the picture small and sends it ahead, if somebody wants to see it. It shows what the whole will show. */
export async function drawPreview(order: DrawOrder, checkAborted: () => void): Promise<void> {
  const { document, previews } = order;
  if (previews === undefined) return;
  const { intent, seed } = document;
  const { filters, adjustments = [] } = intent;
  const whole = sizeBeforeTurns({ width: order.width, height: order.height }, adjustments);
  const scene = await SCENES[intent.scene]();
  const { raster } = scene.draw({
    intent,
    seed,
    ...fitWithin(whole, PREVIEW_PIXELS),
    checkAborted,
    progress: () => undefined,
  });
  const look = applyFilters(raster, { filters, adjustments, seed, checkAborted });
  const { width, height } = look.raster;
  const data = new ArrayBuffer(width * height * 3);
  const bytes = new Uint8Array(data);
  bytes.set(look.raster.data);
  look.addTexture({ width, height, data: bytes });
  const pixels: PreviewPixels = { data, width, height };
  previews.postMessage(pixels, [data]);
  previews.close();
}
