import type { Canvas } from "../../core/canvas.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { fillBelow } from "./fill-below.ts";
import type { Layer } from "./fill-below.ts";
import { meadowColour } from "./meadow-colour.ts";
import type { ViewWork } from "./view-work.ts";
import { plantTrees } from "./plant-trees.ts";

/** Ranges of hills behind one another, woods on them, and a slope with a few trees before the house. */
export function paintHillView(canvas: Canvas, work: ViewWork): void {
  const { camera, daylight, noise, seed, checkAborted } = work;
  const random = rng(seed, "hill view");
  const ranges = 4;
  const hills = Array.from({ length: ranges }, (_, range): Layer => {
    const share = range / (ranges - 1);
    const distance = lerp(5200, 320, share ** 0.6);
    const size = camera.focal * lerp(0.16, 0.03, share ** 0.8) * lerp(0.8, 1.2, random());
    const shift = random() * 90;
    const fine = lerp(1.6, 3.4, share);
    return {
      topOf(x) {
        const across = (x - camera.centreX) / camera.focal;
        const rise =
          range < 2
            ? noise.ridged(across * fine + shift, range, 4) * 0.8
            : 0.45 + noise.fbm(across * fine + shift, range, 4);
        return camera.horizonY - size * rise + camera.focal * 0.004 * range;
      },
      colourAt(x, y, top, into) {
        const wood = noise.fbm(x * 0.22 + shift, (y - top) * 0.5, 2);
        const { direct, ambient, isSnowy } = daylight;
        const lit =
          0.35 + 0.5 * smoothstep(-0.3, 0.4, noise.fbm(x * 0.02 + shift, y * 0.03, 3) + wood * 0.4);
        const white = isSnowy ? 0.6 : range === 0 ? 0.35 * smoothstep(0.5, 0, (y - top) / size) : 0;
        const tone = (a: number, b: number): number => a * (1 - white) + b * white;
        const [red, green, blue] = meadowColour(daylight, range < 2 ? 0.25 : 0.5 + wood);
        into.red = tone(red, 0.8) * (direct[0] * lit * 0.6 + ambient[0]);
        into.green = tone(green, 0.82) * (direct[1] * lit * 0.6 + ambient[1]);
        into.blue = tone(blue, 0.86) * (direct[2] * lit * 0.6 + ambient[2]);
        addHaze(into, distance * 0.35, daylight);
      },
    };
  });
  fillBelow(canvas, hills);
  checkAborted();
  plantTrees(canvas, work, { count: 5, near: 26, far: 90, ground: -4, height: [7, 13] });
}
