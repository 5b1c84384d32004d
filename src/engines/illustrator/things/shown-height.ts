import type { Subject } from "../intent.ts";
import { clamp } from "../core/interpolate.ts";
import type { Trait } from "./traits/trait.ts";

const SIZES = { small: 0.66, large: 1.42 } as const;

/**
 * How high a thing shall be in the picture, in pixels, where it stands in the middle distance. What is
 * ten times as high in the world is shown not quite twice as high, so that a cat is seen beside a
 * house; many of a kind are smaller than one.
 */
export function shownHeight(
  { count, size }: Pick<Subject, "count" | "size">,
  { height, habitat }: Pick<Trait, "height" | "habitat">,
  frame: { readonly width: number; readonly height: number },
): number {
  const edge = Math.min(frame.width, frame.height) * (frame.height > frame.width * 1.2 ? 1.35 : 1);
  const alone =
    habitat === "sky"
      ? clamp(0.2 * (height / 600) ** 0.6, 0.1, 0.5)
      : clamp(0.26 * height ** 0.2, 0.12, 0.52);
  return edge * alone * count ** -0.25 * (size === undefined ? 1 : SIZES[size]);
}
