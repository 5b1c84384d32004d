/** A slow noise kept at a quarter of the edge and read with bilinear interpolation. */
export type NoiseField = (x: number, y: number) => number;

const STEP = 4;

export function createNoiseField(
  width: number,
  height: number,
  at: (x: number, y: number) => number,
): NoiseField {
  const columns = Math.ceil(width / STEP) + 2;
  const rows = Math.ceil(height / STEP) + 2;
  const cells = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells[row * columns + column] = at(column * STEP, row * STEP);
    }
  }
  return (x, y) => {
    const column = Math.floor(x / STEP);
    const row = Math.floor(y / STEP);
    const u = x / STEP - column;
    const v = y / STEP - row;
    const from = row * columns + column;
    const upper = (cells[from] ?? 0) * (1 - u) + (cells[from + 1] ?? 0) * u;
    const lower = (cells[from + columns] ?? 0) * (1 - u) + (cells[from + columns + 1] ?? 0) * u;
    return upper * (1 - v) + lower * v;
  };
}
