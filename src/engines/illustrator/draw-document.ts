import type { Canvas } from "./canvas.ts";
import { applyFilters } from "./filters/apply-filters.ts";
import { letterPicture } from "./filters/letter-picture.ts";
import type { SceneIntent } from "./intent.ts";
import { paintedSize } from "./painted-size.ts";
import { SCENES } from "./scene-registry.ts";
import type { Drawing } from "./scene.ts";
import { toCoverage } from "./to-coverage.ts";
import { toPixels } from "./to-pixels.ts";
import type { DocumentOrder, DrawnPixels } from "./wire.ts";

/** Draws a document: the scene within its budget, the filters, then the exact size. */
export async function drawDocument(
  order: DocumentOrder,
  watch: Omit<Canvas, "pixels">,
): Promise<DrawnPixels> {
  const { document, width, height } = order;
  const { intent, seed } = document;
  const { filters, adjustments = [] } = intent;
  const { checkAborted } = watch;
  const drawing = await drawScene(order, watch);
  const looks = { filters, adjustments, seed, checkAborted };
  const looked = applyFilters(drawing.raster, looks);
  watch.progress(0.9);
  const data = new ArrayBuffer(width * height * 3);
  const canvas: Canvas = { ...watch, pixels: new Uint8Array(data) };
  await toPixels(looked, { width, height }, canvas);
  if (isCaptioned(intent)) letterPicture({ width, height, data: canvas.pixels }, intent.text);
  checkAborted();
  const hidden = intent.subjects.flatMap(({ id }) =>
    (drawing.shown.get(id) ?? 0) > 0 ? [] : [id],
  );
  if (drawing.alpha === undefined) return { data, channels: 3, hidden };
  const { raster, alpha } = drawing;
  const coverage = await toCoverage({ ...raster, alpha }, { width, height }, adjustments);
  return { data: withCoverage(canvas.pixels, coverage), channels: 4, hidden };
}

async function drawScene(
  order: DocumentOrder,
  { checkAborted, progress }: Omit<Canvas, "pixels">,
): Promise<Drawing> {
  const { intent, seed } = order.document;
  const scene = await SCENES[intent.scene]();
  return scene.draw({
    intent,
    seed,
    ...paintedSize(scene, order),
    checkAborted,
    progress: (share) => progress(share * 0.8),
  });
}

/** Scenes that have a place of their own for writing: a sign, a wall, a wordmark, a headline. */
const LETTERED: ReadonlySet<SceneIntent["scene"]> = new Set<SceneIntent["scene"]>([
  "street",
  "studio",
  "poster",
  "logo",
]);

/** Scenes in which no board can be put up. */
const BOARDLESS: ReadonlySet<SceneIntent["scene"]> = new Set<SceneIntent["scene"]>([
  "table",
  "pattern",
]);

/** Whether the writing lies over the picture rather than in it. */
function isCaptioned(intent: SceneIntent): intent is SceneIntent & { readonly text: string } {
  const { scene, text, textManner } = intent;
  if (text === undefined || LETTERED.has(scene)) return false;
  if (BOARDLESS.has(scene)) return true;
  return textManner !== "sign" && textManner !== "neon";
}

function withCoverage(colours: Uint8Array, coverage: Uint8Array): ArrayBuffer {
  const data = new ArrayBuffer(coverage.length * 4);
  const pixels = new Uint8Array(data);
  for (let index = 0; index < coverage.length; index++) {
    pixels[index * 4] = colours[index * 3] ?? 0;
    pixels[index * 4 + 1] = colours[index * 3 + 1] ?? 0;
    pixels[index * 4 + 2] = colours[index * 3 + 2] ?? 0;
    pixels[index * 4 + 3] = coverage[index] ?? 0;
  }
  return data;
}
