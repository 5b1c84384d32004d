import type { Frame } from "../frame.ts";
import { blendPixel } from "./blend-pixel.ts";
import { createLight } from "./colour.ts";
import type { Light } from "./colour.ts";
import { downsample } from "./downsample.ts";
import { blur } from "./blur.ts";
import type { Random } from "./rng.ts";

/** Draws falling snow: many small flakes, a few large soft ones, as bright as the air around them. */
export function paintSnowfall(
  frame: Frame,
  random: Random,
  light: { readonly brightness: number },
): void {
  const behind = downsample(frame, 8);
  blur(behind, 4, 2);
  const scale = Math.max(frame.width, frame.height) / 1280;
  const count = Math.round((1500 * frame.width * frame.height) / (1280 * 720) / (scale * scale));
  const colour = createLight();
  for (let index = 0; index < count; index++) {
    const near = random() ** 3;
    const radius = (0.75 + near * 3.6) * scale;
    const x = random() * frame.width;
    const y = random() * frame.height;
    const from =
      (Math.min(behind.height - 1, Math.floor(y) >> 3) * behind.width + (Math.floor(x) >> 3)) * 3;
    colour.red = (behind.data[from] ?? 0) * 1.1 + light.brightness;
    colour.green = (behind.data[from + 1] ?? 0) * 1.1 + light.brightness;
    colour.blue = (behind.data[from + 2] ?? 0) * 1.1 + light.brightness * 1.05;
    paintFlake(frame, { x, y, radius, opacity: 0.75 - near * 0.42 }, colour);
  }
}

function paintFlake(
  frame: Frame,
  { x, y, radius, opacity }: { x: number; y: number; radius: number; opacity: number },
  colour: Light,
): void {
  const bottom = Math.min(frame.height - 1, y + radius);
  const right = Math.min(frame.width - 1, x + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= right; column++) {
      const squared = ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2) / (radius * radius);
      if (squared >= 1) continue;
      blendPixel(frame, (row * frame.width + column) * 3, colour, (1 - squared) * opacity);
    }
  }
}
