import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { paintFarLand } from "../../outdoors/paint-far-land.ts";
import { fillBelow } from "./fill-below.ts";
import type { Layer } from "./fill-below.ts";
import type { ViewWork } from "./view-work.ts";
import { plantTrees } from "./plant-trees.ts";

/** The sea up to the horizon, a far shore, and treetops before the house. */
export function paintSeaView(canvas: Canvas, work: ViewWork): void {
  const { camera, daylight, noise, seed } = work;
  paintFarLand(canvas, { camera, daylight, noise, seed });
  const { palette, sun, direct, ambient, isNight } = daylight;
  const glow = createLight();
  const towards = sun.x / Math.max(0.15, sun.z);
  const water: Layer = {
    topOf: () => camera.horizonY,
    colourAt(x, y, _top, into) {
      const depth = (camera.height * camera.focal) / Math.max(0.4, y + 0.5 - camera.horizonY);
      const across = ((x - camera.centreX) / camera.focal) * depth;
      const wave =
        noise.fbm(across * 0.1, depth * 0.24, 3) + 0.6 * noise.fbm(across * 0.018, depth * 0.05, 2);
      const mirror = 0.3 + 0.5 * smoothstep(30, 900, depth) + wave * 0.22;
      into.red = lerp(0.012 + ambient[0] * 0.03, palette.horizon[0] * 0.8, mirror);
      into.green = lerp(0.03 + ambient[1] * 0.07, palette.horizon[1] * 0.8, mirror);
      into.blue = lerp(0.045 + ambient[2] * 0.09, palette.horizon[2] * 0.82, mirror);
      if (isNight) {
        into.red *= 0.6;
        into.green *= 0.6;
        into.blue *= 0.7;
      }
      const aside = ((x - camera.centreX) / camera.focal - towards) * 5;
      const glitter = Math.exp(-aside * aside) * smoothstep(0.12, 0.5, wave) * palette.direct * 0.7;
      glow.red = direct[0] * glitter;
      glow.green = direct[1] * glitter;
      glow.blue = direct[2] * glitter;
      into.red += glow.red;
      into.green += glow.green;
      into.blue += glow.blue;
      addHaze(into, depth * 0.6, daylight);
    },
  };
  fillBelow(canvas, [water]);
  plantTrees(canvas, work, { count: 2, near: 14, far: 30, ground: 4, height: [6, 8] });
}
