import type { Size } from "../../contract/size.ts";
import { changePicture, type PlacedBase, shrinkBase } from "./change-picture.ts";
import { drawDocument } from "./draw-document.ts";
import { FILTERED_PIXELS_MAX, isTonal } from "./filters/apply-filters.ts";
import type { FilterId } from "./intent.ts";
import { paintedSize } from "./painted-size.ts";
import { previewSizes } from "./preview-sizes.ts";
import { SCENES } from "./scene-registry.ts";
import type { ChangeOrder, DrawnPixels, DrawOrder, PreviewLine, PreviewPixels } from "./wire.ts";

type CheckAborted = () => void;

/**
 * Draws a document small, once for each preview that somebody wants, and sends them ahead. Each is a whole picture
 * and shows what the whole will show.
 */
export async function drawPreviews(order: DrawOrder, checkAborted: CheckAborted): Promise<void> {
  const { previews, document } = order;
  if (previews === undefined) return;
  const { intent } = document;
  const scene = await SCENES[intent.scene]();
  const whole = paintedSize(scene, order);
  const painted = whole.width * whole.height;
  for (const [step, size] of previewSizes(order, { painted, count: previews.count }).entries()) {
    const filters = filtersFor(size, intent.filters);
    const small = { document: { ...document, intent: { ...intent, filters } }, ...size };
    const drawn = await drawDocument(small, { checkAborted, progress: () => undefined });
    send({ step, ...size, data: onWhite(drawn, size) }, previews);
  }
  previews.port.close();
}

/** The same for a change of a picture: `base` is made smaller and changed. */
export async function changePreviews(
  order: ChangeOrder,
  base: PlacedBase,
  checkAborted: CheckAborted,
): Promise<void> {
  const { previews } = order;
  if (previews === undefined) return;
  const painted = Math.min(FILTERED_PIXELS_MAX, order.width * order.height);
  for (const [step, size] of previewSizes(order, { painted, count: previews.count }).entries()) {
    checkAborted();
    const pixels = new Uint8Array(new ArrayBuffer(size.width * size.height * 3));
    const canvas = { pixels, checkAborted, progress: () => undefined };
    const small = { ...order, ...size, filters: filtersFor(size, order.filters) };
    await changePicture(small, canvas, await shrinkBase(base, size));
    send({ step, ...size, data: pixels.buffer }, previews);
  }
  previews.port.close();
}

function send(pixels: PreviewPixels, { port }: PreviewLine): void {
  port.postMessage(pixels, [pixels.data]);
}

/** Strokes and edges are made for larger pictures; in a small one they would cover what it shows. */
const STROKES_PIXELS_MIN = 20_000;

const filtersFor = ({ width, height }: Size, filters: readonly FilterId[]): readonly FilterId[] =>
  width * height < STROKES_PIXELS_MIN ? filters.filter(isTonal) : filters;

/** A preview has no coverage: what is transparent is shown on white. */
function onWhite({ data, channels }: DrawnPixels, { width, height }: Size): ArrayBuffer {
  if (channels === 3) return data;
  const from = new Uint8Array(data);
  const pixels = new Uint8Array(new ArrayBuffer(width * height * 3));
  for (let index = 0; index < width * height; index++) {
    const cover = (from[index * 4 + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++) {
      const colour = from[index * 4 + channel] ?? 0;
      pixels[index * 3 + channel] = 255 + (colour - 255) * cover + 0.5;
    }
  }
  return pixels.buffer;
}
