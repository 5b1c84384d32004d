import { formatSize } from "../../../contract/size.ts";
import { BUCKETS, type Bucket } from "../../../contract/sizes.ts";

/** What each ratio is called, in the order of the table. */
const NAMES: Readonly<Record<string, string>> = {
  "1:1": "square",
  "2:3": "portrait",
  "3:2": "photo",
  "3:4": "portrait",
  "4:3": "standard",
  "4:5": "social",
  "5:4": "large",
  "9:16": "story",
  "16:9": "wide",
  "21:9": "cinema",
};

/** Points on the page for a pixel of a picture, the same for all, so that the shapes can be compared. */
const SCALE = 108 / 3840;

/** The 30 sizes as silhouettes to one scale, those of a ratio within each other; each size is a button that copies it. */
export function drawSizes(): string {
  const ratios = [...Map.groupBy(BUCKETS, ({ ratio }) => ratio)];
  const items = ratios.map(([ratio, buckets]) => drawRatio(ratio, buckets)).join("");
  return `<ul class="sizes" aria-label="The 30 sizes">${items}</ul>\n<p class="sizes-hint">Select a size to copy it.</p>\n`;
}

function drawRatio(ratio: string, buckets: readonly Bucket[]): string {
  const largestFirst = buckets.toReversed();
  const width = Math.max(...buckets.map(({ size }) => size.width)) * SCALE + 1;
  const height = Math.max(...buckets.map(({ size }) => size.height)) * SCALE + 1;
  const shapes = largestFirst.map(({ tier, size }) => {
    const [w, h] = [size.width * SCALE, size.height * SCALE];
    return `<rect class="size-${tier.toLowerCase()}" x="0.5" y="${round(height - 0.5 - h)}" width="${round(w)}" height="${round(h)}" rx="1.5" fill="none" stroke="currentColor"/>`;
  });
  const sizes = buckets.map(
    ({ tier, size }) =>
      `<li><button type="button" data-copy="${formatSize(size)}" aria-label="${size.width} × ${size.height}, ${ratio}, ${tier}: copy">${size.width} × ${size.height}</button></li>`,
  );
  const drawing = `<svg width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" aria-hidden="true">${shapes.join("")}</svg>`;
  return `<li><div class="size-drawing">${drawing}</div><p><strong>${ratio}</strong> ${NAMES[ratio] ?? ""}</p><ul>${sizes.join("")}</ul></li>`;
}

function round(points: number): string {
  return String(Math.round(points * 100) / 100);
}
