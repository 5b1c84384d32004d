import type { Mask } from "../text/outline-mask.ts";

/** The mask at a place from 0 to 1 across and down, interpolated; 0 outside. */
export function readMask({ data, width, height }: Mask, u: number, v: number): number {
  if (u < 0 || u >= 1 || v < 0 || v >= 1) return 0;
  const x = Math.min(width - 1.001, Math.max(0, u * width - 0.5));
  const y = Math.min(height - 1.001, Math.max(0, v * height - 0.5));
  const column = Math.floor(x);
  const row = Math.floor(y);
  const at = row * width + column;
  const share = x - column;
  const a = data[at] ?? 0;
  const b = data[at + 1] ?? 0;
  const c = data[at + width] ?? 0;
  const d = data[at + width + 1] ?? 0;
  const top = a + (b - a) * share;
  return top + (c + (d - c) * share - top) * (y - row);
}
