import type { Frame } from "../frame.ts";
import type { Light } from "./colour.ts";

/** Lays a colour over a pixel; `share` 1 hides what was there. `at` is the index of the pixel's red. */
export function blendPixel(frame: Frame, at: number, colour: Light, share: number): void {
  const { data } = frame;
  const rest = 1 - share;
  data[at] = (data[at] ?? 0) * rest + colour.red * share;
  data[at + 1] = (data[at + 1] ?? 0) * rest + colour.green * share;
  data[at + 2] = (data[at + 2] ?? 0) * rest + colour.blue * share;
}

/** Adds light to a pixel. */
export function addToPixel(frame: Frame, at: number, colour: Light, share: number): void {
  const { data } = frame;
  data[at] = (data[at] ?? 0) + colour.red * share;
  data[at + 1] = (data[at + 1] ?? 0) + colour.green * share;
  data[at + 2] = (data[at + 2] ?? 0) + colour.blue * share;
}
