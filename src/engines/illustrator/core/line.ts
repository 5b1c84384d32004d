import type { Frame } from "../frame.ts";
import { blendPixel } from "./blend-pixel.ts";
import type { Light } from "./colour.ts";
import { clamp } from "./interpolate.ts";

export interface Line {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** How far its middle hangs down, in pixels. */
  readonly sag: number;
  readonly width: number;
  readonly colour: Light;
  readonly opacity: number;
}

/** Draws a line that is wider than high, such as a hanging cable, with soft edges. */
export function paintCable(frame: Frame, line: Line): void {
  const span = line.toX - line.fromX;
  const first = Math.max(0, Math.ceil(Math.min(line.fromX, line.toX)));
  const last = Math.min(frame.width - 1, Math.floor(Math.max(line.fromX, line.toX)));
  for (let x = first; x <= last; x++) {
    const share = (x + 0.5 - line.fromX) / span;
    const y = line.fromY + (line.toY - line.fromY) * share + line.sag * 4 * share * (1 - share);
    for (let row = Math.floor(y - line.width) - 1; row <= y + line.width + 1; row++) {
      if (row < 0 || row >= frame.height) continue;
      const cover = clamp(
        line.width / 2 - Math.abs(row + 0.5 - y) + 0.5,
        0,
        Math.min(1, line.width),
      );
      if (cover > 0)
        blendPixel(frame, (row * frame.width + x) * 3, line.colour, cover * line.opacity);
    }
  }
}
