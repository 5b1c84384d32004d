import type { Frame } from "../frame.ts";
import { addToPixel } from "./blend-pixel.ts";
import { clamp } from "./interpolate.ts";
import type { Random } from "./rng.ts";

/** Scatters stars above the horizon, fewer near it; bright sky and clouds hide them. */
export function paintStars(frame: Frame, horizonY: number, random: Random): void {
  const { width, data } = frame;
  const size = Math.max(0.55, Math.max(width, frame.height) / 1900);
  const count = Math.round((horizonY / width) * 620 + 420);
  for (let index = 0; index < count; index++) {
    const x = random() * width;
    const y = random() ** 1.25 * horizonY * 0.97;
    const brightness = 0.05 + random() ** 7 * 1.5;
    const warmth = random();
    const at = (Math.floor(y) * width + Math.floor(x)) * 3;
    const behind = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
    const clear = clamp(1 - behind * 4.2, 0, 1);
    const colour = { red: 0.85 + 0.3 * warmth, green: 0.95, blue: 1.2 - 0.35 * warmth };
    paintStar(
      frame,
      { x, y, radius: size * (0.75 + brightness * 0.45), limit: horizonY },
      {
        red: colour.red * brightness * clear,
        green: colour.green * brightness * clear,
        blue: colour.blue * brightness * clear,
      },
    );
  }
}

function paintStar(
  frame: Frame,
  { x, y, radius, limit }: { x: number; y: number; radius: number; limit: number },
  colour: { red: number; green: number; blue: number },
): void {
  for (let row = Math.floor(y) - 2; row <= y + 2; row++) {
    if (row < 0 || row >= Math.min(limit, frame.height)) continue;
    for (let column = Math.floor(x) - 2; column <= x + 2; column++) {
      if (column < 0 || column >= frame.width) continue;
      const squared = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      addToPixel(
        frame,
        (row * frame.width + column) * 3,
        colour,
        Math.exp(-squared / (radius * radius)),
      );
    }
  }
}
