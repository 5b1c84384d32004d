/** A stretch of ground as the eye sees it: fine near the eye, coarse far away. */
export interface ViewArea {
  /** Half of what the frame shows at a distance of one metre. */
  readonly spread: number;
  readonly near: number;
  readonly far: number;
  readonly columns: number;
  readonly rows: number;
  /** Numbers for each point. */
  readonly channels: number;
}

/** Numbers for each place of the ground, baked where the eye can tell them apart and interpolated. */
export interface ViewGrid {
  /** Writes the numbers of a place. */
  read(x: number, z: number, into: Float32Array): void;
}

/** Steps of the table that turns distances into rows. */
const STEPS = 2048;

/** Bakes what `measure` writes for each place; rows lie closer together near the eye. */
export function bakeViewGrid(
  area: ViewArea,
  measure: (x: number, z: number, into: Float32Array) => void,
): ViewGrid {
  const { columns, rows, channels, near, far } = area;
  const spread = area.spread * 1.06;
  const data = new Float32Array(columns * rows * channels);
  const growth = Math.log(far / near) / (rows - 1);
  for (let row = 0; row < rows; row++) {
    const z = near * Math.exp(row * growth);
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * channels;
      measure(((column / (columns - 1)) * 2 - 1) * spread * z, z, data.subarray(at, at + channels));
    }
  }
  const table = rowTable(area, growth);
  const scaleX = (columns - 1) / (2 * spread);
  const scaleZ = STEPS / Math.sqrt(far);
  const stride = columns * channels;
  return {
    read(x, z, into) {
      const u = Math.min(columns - 1.001, Math.max(0, (x / z + spread) * scaleX));
      const place = Math.min(STEPS - 1.001, Math.sqrt(z) * scaleZ);
      const step = place | 0;
      const low = table[step] ?? 0;
      const v = low + ((table[step + 1] ?? 0) - low) * (place - step);
      const column = u | 0;
      const row = v | 0;
      const shareX = u - column;
      const shareZ = v - row;
      const far2 = shareX * shareZ;
      const right = shareX - far2;
      const back = shareZ - far2;
      const here = 1 - shareX - back;
      let at = row * stride + column * channels;
      for (let channel = 0; channel < channels; channel++) {
        into[channel] =
          (data[at] ?? 0) * here +
          (data[at + channels] ?? 0) * right +
          (data[at + stride] ?? 0) * back +
          (data[at + stride + channels] ?? 0) * far2;
        at += 1;
      }
    },
  };
}

/** In which row a distance lies, by the root of the distance. */
function rowTable({ near, far, rows }: ViewArea, growth: number): Float32Array {
  return Float32Array.from({ length: STEPS + 1 }, (_, step) => {
    const z = (step / STEPS) ** 2 * far;
    return Math.min(rows - 1.001, Math.max(0, Math.log(Math.max(near, z) / near) / growth));
  });
}
