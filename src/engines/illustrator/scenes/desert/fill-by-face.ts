import type { TwoSheets } from "./two-sheets.ts";

/**
 * Shadows are looked for at every second point of the grid and interpolated between. Across a crest
 * that would darken the sunny face, so points between take the mean of those on their own face only.
 */
export function fillByFace(sheets: TwoSheets): void {
  const { columns, rows, sunlit } = sheets.land;
  for (let row = 0; row < rows; row++) {
    for (let column = row % 2 === 0 ? 1 : 0; column < columns; column += row % 2 === 0 ? 2 : 1) {
      sunlit[row * columns + column] = meanOnFace(sheets, row, column);
    }
  }
}

/** The mean of the points around that were looked at and lie on the same face. */
function meanOnFace({ windward, lee, land }: TwoSheets, row: number, column: number): number {
  const { columns, rows, sunlit } = land;
  const isLee = (at: number): boolean => (lee.heights[at] ?? 0) < (windward.heights[at] ?? 0);
  const at = row * columns + column;
  const face = isLee(at);
  const spanRow = row % 2;
  const spanColumn = column % 2;
  let sum = 0;
  let count = 0;
  for (const [down, across] of CORNERS) {
    const otherRow = row + down * spanRow;
    const otherColumn = column + across * spanColumn;
    const other = otherRow * columns + otherColumn;
    if (otherColumn >= columns || otherRow >= rows || isLee(other) !== face) continue;
    sum += sunlit[other] ?? 1;
    count++;
  }
  if (count > 0) return sum / count;
  return face ? 0 : 1;
}

const CORNERS = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;
