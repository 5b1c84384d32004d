import { blurMask } from "../core/blur.ts";
import type { Raster } from "../frame.ts";
import { fitText } from "../text/fit-text.ts";
import { toOutlineMask } from "../text/outline-mask.ts";
import { toTextOutline } from "../text/text-outline.ts";

/** Writes a line or two over the foot of a picture, white with a soft shadow, crisp at its full size. */
export function letterPicture({ width, height, data }: Raster, text: string): void {
  const box = { width: width * 0.84, height: Math.min(height * 0.16, width * 0.2) };
  const lines = fitText(text, { ...box, face: "bold", linesMax: 3 });
  const probe = toTextOutline(lines, { face: "bold", size: 100, align: "middle" });
  const size =
    100 *
    Math.min(
      box.width / Math.max(1, probe.width),
      box.height / Math.max(1, probe.height),
      box.height / 130,
    );
  const outline = toTextOutline(lines, { face: "bold", size, align: "middle" });
  const margin = Math.ceil(size * 0.5);
  const mask = toOutlineMask(outline.path, {
    width: outline.width + 2 * margin,
    height: outline.height + 2 * margin,
    x: margin,
    y: margin,
  });
  const shadow = blurMask(mask, Math.max(1, size * 0.09), 3);
  const left = Math.round((width - mask.width) / 2);
  const top = Math.round(height * 0.93 - mask.height + margin);
  for (let y = Math.max(0, -top); y < mask.height && top + y < height; y++) {
    for (let x = Math.max(0, -left); x < mask.width && left + x < width; x++) {
      const index = y * mask.width + x;
      const ink = mask.data[index] ?? 0;
      const shade = 1 - 0.62 * (shadow[index] ?? 0);
      const at = ((top + y) * width + left + x) * 3;
      for (let channel = at; channel < at + 3; channel++) {
        const under = (data[channel] ?? 0) * shade;
        data[channel] = under + (252 - under) * ink + 0.5;
      }
    }
  }
}
