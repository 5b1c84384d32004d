import { blurMask } from "../../core/blur.ts";
import type { Frame } from "../../frame.ts";
import { fitText } from "../../text/fit-text.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import { toTextOutline } from "../../text/text-outline.ts";
import type { Palette } from "./palettes.ts";

/** Letters that stand off the wall: a shadow away from the light, then the letters in it. */
export function paintLettering(
  frame: Frame,
  text: string,
  options: { palette: Palette; side: -1 | 1; height: number },
): void {
  const box = { width: frame.width * 0.8, height: options.height * 0.62 };
  const lines = fitText(text, { ...box, face: "bold", linesMax: 3 });
  const probe = toTextOutline(lines, { face: "bold", size: 100, align: "middle" });
  const scale = Math.min(
    box.width / Math.max(1, probe.width),
    box.height / Math.max(1, probe.height),
  );
  const size = 100 * scale;
  const outline = toTextOutline(lines, { face: "bold", size, align: "middle" });
  const margin = Math.ceil(size * 0.4);
  const mask = toOutlineMask(outline.path, {
    width: outline.width + 2 * margin,
    height: outline.height + 2 * margin,
    x: margin,
    y: margin,
  });
  const left = Math.round((frame.width - mask.width) / 2);
  const top = Math.round(options.height * 0.55 - mask.height / 2);
  const shadow = blurMask(mask, Math.max(1, size * 0.05), 3);
  const shift = Math.round(size * 0.06);
  const place = { left, top, width: mask.width, height: mask.height };
  stamp(
    frame,
    { ...place, left: left - options.side * shift, top: top + shift },
    (index, under) => under * (1 - 0.55 * (shadow[index] ?? 0)),
  );
  const { key } = options.palette;
  stamp(
    frame,
    place,
    (index, under, channel) =>
      under + ((key[channel] ?? 1) * 0.85 + 0.1 - under) * (mask.data[index] ?? 0),
  );
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function stamp(
  frame: Frame,
  area: Area,
  change: (index: number, under: number, channel: number) => number,
): void {
  for (let y = Math.max(0, -area.top); y < area.height && area.top + y < frame.height; y++) {
    for (let x = Math.max(0, -area.left); x < area.width && area.left + x < frame.width; x++) {
      const at = ((area.top + y) * frame.width + area.left + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        frame.data[at + channel] = change(
          y * area.width + x,
          frame.data[at + channel] ?? 0,
          channel,
        );
      }
    }
  }
}
