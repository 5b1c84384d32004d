import type { Frame } from "../frame.ts";
import { addToPixel } from "./blend-pixel.ts";
import { blur } from "./blur.ts";
import { createLight } from "./colour.ts";
import { downsample } from "./downsample.ts";
import type { Random } from "./rng.ts";

/** Draws falling rain: thin streaks that take the light of what is behind them. */
export function paintRain(frame: Frame, random: Random, amount: number): void {
  const behind = downsample(frame, 8);
  blur(behind, 3, 1);
  const scale = Math.max(frame.width, frame.height) / 1280;
  const count = Math.round(
    (1500 * amount * (frame.width * frame.height)) / (1280 * 720) / (scale * scale),
  );
  const light = createLight();
  // Heavy rain comes with wind.
  const lean = 0.06 + random() * 0.08 + Math.max(0, amount - 1) * 0.7;
  for (let index = 0; index < count; index++) {
    const near = random();
    const length = (9 + near * near * 52) * scale;
    const startX =
      random() * (frame.width + 60 * (1 + lean * 3) * scale) - 30 * (1 + lean * 6) * scale;
    const startY = random() * (frame.height + 60) - 60;
    const isClose = near > 0.93;
    const strength =
      (isClose ? 0.15 : 0.1 + 0.2 * random()) * Math.max(1, (isClose ? 1.5 : 0.65) * scale);
    for (let step = 0; step < length; step++) {
      const x = startX + step * lean;
      const y = Math.floor(startY + step);
      const column = Math.floor(x);
      if (column < 0 || column >= frame.width - 1 || y < 0 || y >= frame.height) continue;
      const from = (Math.min(behind.height - 1, y >> 3) * behind.width + (column >> 3)) * 3;
      light.red = (behind.data[from] ?? 0) * 0.9 + 0.04;
      light.green = (behind.data[from + 1] ?? 0) * 0.9 + 0.045;
      light.blue = (behind.data[from + 2] ?? 0) * 0.9 + 0.06;
      const share = strength * Math.sin((Math.PI * step) / length);
      const at = (y * frame.width + column) * 3;
      addToPixel(frame, at, light, share * (1 - (x - column)));
      addToPixel(frame, at + 3, light, share * (x - column));
    }
  }
}
