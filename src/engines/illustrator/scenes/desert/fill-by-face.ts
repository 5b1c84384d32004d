import type { TwoSheets } from "./two-sheets.ts";

/**
 * Shadows are looked for at every second point of the grid and interpolated between. Across a crest
 * that would darken the sunny face, so points between take the mean of those on their own face only.
 */
export function fillByFace({ windward, lee, land }: TwoSheets): void {
  const { columns, rows, sunlit } = land;
  const isLee = (at: number): boolean => (lee.heights[at] ?? 0) < (windward.heights[at] ?? 0);
  for (let row = 0; row < rows; row++) {
    const spanRow = row % 2;
    for (let column = 0; column < columns; column++) {
      const spanColumn = column % 2;
      if (spanRow + spanColumn === 0) continue;
      const at = row * columns + column;
      const face = isLee(at);
      let sum = 0;
      let count = 0;
      for (let down = -spanRow; down <= spanRow; down += 2) {
        for (let across = -spanColumn; across <= spanColumn; across += 2) {
          const other = at + down * columns + across;
          if (column + across >= columns || row + down >= rows || isLee(other) !== face) continue;
          sum += sunlit[other] ?? 1;
          count++;
        }
      }
      sunlit[at] = count > 0 ? sum / count : face ? 0 : 1;
    }
  }
}
