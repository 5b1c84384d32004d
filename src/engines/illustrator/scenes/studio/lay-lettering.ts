import { blurMask } from "../../core/blur.ts";
import { luminanceOf } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { Frame } from "../../frame.ts";
import { fitText } from "../../text/fit-text.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import { toTextOutline } from "../../text/text-outline.ts";

interface Lettering {
  readonly text: string;
  /** The rows at the top that the letters may take. */
  readonly height: number;
  readonly side: -1 | 1;
  readonly ink: Colour;
  /** Keeps how much of each pixel is covered, where there is no wall. */
  readonly coverage?: Float32Array;
}

/** The ink that is read well on a wall of this colour, in this light. */
export function inkFor(wall: Colour, key: Colour): Colour {
  const isPale = luminanceOf(wall) > 0.42;
  const share = isPale ? 0.07 : 1.15;
  return [share * key[0] + 0.01, share * key[1] + 0.01, share * key[2] + 0.015];
}

/** Letters that stand off the wall: a shadow away from the light, then the letters. */
export function layLettering(frame: Frame, lettering: Lettering): void {
  const { text, height, side, ink, coverage } = lettering;
  const box = { width: frame.width * 0.8, height: height * 0.62 };
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
  const area = {
    left: Math.round((frame.width - mask.width) / 2),
    top: Math.round(height * 0.55 - mask.height / 2),
    width: mask.width,
    height: mask.height,
  };
  if (coverage === undefined) {
    const shadow = blurMask(mask, Math.max(1, size * 0.05), 3);
    const shift = Math.round(size * 0.05);
    const moved = { ...area, left: area.left - side * shift, top: area.top + shift };
    eachPixel(frame, moved, (from, to) => {
      for (let at = to * 3; at < to * 3 + 3; at++)
        frame.data[at] = (frame.data[at] ?? 0) * (1 - 0.4 * (shadow[from] ?? 0));
    });
  }
  eachPixel(frame, area, (from, to) => {
    const share = mask.data[from] ?? 0;
    for (let channel = 0; channel < 3; channel++) {
      const under = frame.data[to * 3 + channel] ?? 0;
      frame.data[to * 3 + channel] = under + ((ink[channel] ?? 0) - under) * share;
    }
    if (coverage !== undefined) coverage[to] = share + (coverage[to] ?? 0) * (1 - share);
  });
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function eachPixel(frame: Frame, area: Area, change: (from: number, to: number) => void): void {
  for (let y = Math.max(0, -area.top); y < area.height && area.top + y < frame.height; y++)
    for (let x = Math.max(0, -area.left); x < area.width && area.left + x < frame.width; x++)
      change(y * area.width + x, (area.top + y) * frame.width + area.left + x);
}
