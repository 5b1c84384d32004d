import type { Span } from "./site.ts";

/** What a thing covers of the picture, in pixels. */
export interface ScreenArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** This much of a thing may be hidden by another without harm. */
const HARMLESS = 0.06;

/** How badly an area would collide with others: the largest share of either that would be hidden, summed. */
export function crowding(area: ScreenArea, others: readonly ScreenArea[]): number {
  const size = (area.right - area.left) * (area.bottom - area.top);
  let sum = 0;
  for (const other of others) {
    const width = Math.min(area.right, other.right) - Math.max(area.left, other.left);
    const height = Math.min(area.bottom, other.bottom) - Math.max(area.top, other.top);
    if (width <= 0 || height <= 0) continue;
    const otherSize = (other.right - other.left) * (other.bottom - other.top);
    const hidden = (width * height) / Math.max(1, Math.min(size, otherSize));
    sum += Math.max(0, hidden - HARMLESS) ** 0.7;
  }
  return sum;
}

/** The share of an area's width that lies in spans which the scene keeps for itself. */
export function trespass(area: ScreenArea, taken: readonly Span[]): number {
  const width = Math.max(1, area.right - area.left);
  return taken.reduce(
    (sum, span) =>
      sum + Math.max(0, Math.min(area.right, span.right) - Math.max(area.left, span.left)) / width,
    0,
  );
}

/** How far an area reaches beyond the frame, as a share of its own size. */
export function overhang(
  area: ScreenArea,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const across = Math.max(0, -area.left) + Math.max(0, area.right - width);
  const along = Math.max(0, -area.top) + Math.max(0, area.bottom - height);
  return across / Math.max(1, area.right - area.left) + along / Math.max(1, area.bottom - area.top);
}
