import { blendPixel } from "../core/blend-pixel.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Light } from "../core/colour.ts";

/**
 * Where the land painted so far ends in each column, with its fraction of a pixel: the pixel in which it ends is
 * shared with what is painted behind it. Land is painted from near to far and upwards.
 */
export interface LandEdges {
  readonly rows: Float64Array;
  /** Lays light over a pixel, of which all land so far covers a share; in the pixel where nearer land ended, over what that left open. */
  readonly lay: (
    column: number,
    row: number,
    at: { light: Light; cover: number; z: number },
  ) => void;
  /** Leaves a pixel as it is. */
  readonly skip: (column: number) => void;
}

export function createLandEdges({ frame, depth }: Canvas): LandEdges {
  const { width, height, data } = frame;
  const rows = new Float64Array(width).fill(height);
  const covers = new Float32Array(width);
  const behind = new Float32Array(width * 3);

  /** Adds to a channel what the light differs from what was seen behind nearer land. */
  function add(to: number, from: number, value: number, share: number): void {
    data[to] = (data[to] ?? 0) + (value - (behind[from] ?? 0)) * share;
  }

  function layBehind(column: number, at: number, light: Light, share: number): void {
    add(at * 3, column * 3, light.red, share);
    add(at * 3 + 1, column * 3 + 1, light.green, share);
    add(at * 3 + 2, column * 3 + 2, light.blue, share);
  }

  function keep(column: number, at: number): void {
    behind[column * 3] = data[at * 3] ?? 0;
    behind[column * 3 + 1] = data[at * 3 + 1] ?? 0;
    behind[column * 3 + 2] = data[at * 3 + 2] ?? 0;
  }

  return {
    rows,
    skip(column) {
      covers[column] = 0;
    },
    lay(column, row, { light, cover, z }) {
      const at = row * width + column;
      const covered = covers[column] ?? 0;
      const isShared = covered > 0 && row === Math.floor(rows[column] ?? 0);
      const before = isShared ? covered : 0;
      if (isShared) layBehind(column, at, light, Math.max(0, cover - covered));
      else {
        if (cover < 1) keep(column, at);
        blendPixel(frame, at * 3, light, cover);
      }
      covers[column] = cover < 1 ? cover : 0;
      if (before <= 0.5 && cover > 0.5) depth[at] = z;
    },
  };
}
