import type { ScreenBox } from "./screen-box.ts";

/** Visits the pixels of a frame that a box touches, row by row. */
export function eachPixelIn(
  frame: { readonly width: number; readonly height: number },
  box: ScreenBox,
  visit: (column: number, row: number) => void,
): void {
  const left = Math.max(0, Math.floor(box.left));
  const right = Math.min(frame.width - 1, Math.ceil(box.right));
  const bottom = Math.min(frame.height - 1, Math.ceil(box.bottom));
  for (let row = Math.max(0, Math.floor(box.top)); row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit(column, row);
  }
}
