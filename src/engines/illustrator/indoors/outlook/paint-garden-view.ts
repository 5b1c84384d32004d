import type { Canvas } from "../../core/canvas.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { fillBelow } from "./fill-below.ts";
import type { Layer } from "./fill-below.ts";
import { meadowColour } from "./meadow-colour.ts";
import type { ViewWork } from "./view-work.ts";
import { plantTrees } from "./plant-trees.ts";

/** A lawn with flower beds, a hedge behind it, trees. */
export function paintGardenView(canvas: Canvas, work: ViewWork): void {
  const { camera, daylight, noise, seed } = work;
  const random = rng(seed, "garden view");
  const shift = random() * 80;
  const { direct, ambient, isSnowy, season } = daylight;
  const woodAt = (distance: number, high: number, rough: number): Layer => ({
    topOf(x) {
      const across = ((x - camera.centreX) / camera.focal) * distance;
      const crown =
        noise.fbm(across * 0.16 + shift, distance, 4) * rough +
        0.12 * Math.abs(noise.perlin(across * 1.1, distance));
      return camera.horizonY - ((high * (1 + crown) - camera.height) / distance) * camera.focal;
    },
    colourAt(x, y, top, into) {
      const fine = noise.fbm(x * 0.42 + shift, y * 0.5, 3);
      const [red, green, blue] = meadowColour(
        daylight,
        0.12 + fine * 0.6 + (isSnowy ? 0.3 * smoothstep(30, 0, y - top) : 0),
      );
      const lit = smoothstep(-0.25, 0.45, fine + noise.fbm(x * 0.06, y * 0.08 + shift, 2) * 0.9);
      into.red = red * (direct[0] * lit * 0.85 + ambient[0] * 0.9);
      into.green = green * (direct[1] * lit * 0.85 + ambient[1] * 0.9);
      into.blue = blue * (direct[2] * lit * 0.85 + ambient[2] * 0.9);
      addHaze(into, distance, daylight);
    },
  });
  // The lawn begins where the hedge ends.
  const far = 34;
  const blooms = season === "spring" || season === "summer" ? 1 : 0;
  const lawn: Layer = {
    topOf: () => camera.horizonY + (camera.height / far) * camera.focal,
    colourAt(x, y, _top, into) {
      const z = (camera.height * camera.focal) / Math.max(0.5, y + 0.5 - camera.horizonY);
      const across = ((x - camera.centreX) / camera.focal) * z;
      const fine = noise.fbm(across * 2.2, z * 2.2, 3);
      const bed =
        smoothstep(
          0.5,
          0.62,
          noise.fbm(across * 0.2 + shift, z * 0.3, 2) + 0.35 * smoothstep(20, 32, z),
        ) * blooms;
      const [red, green, blue] = meadowColour(daylight, 0.85 + fine * 0.5);
      const shade = smoothstep(-0.2, 0.3, noise.fbm(across * 0.14 + 9, z * 0.1 + shift, 3));
      const lit = 0.25 + 0.75 * shade;
      const petal = bed * smoothstep(0.1, 0.4, noise.perlin(across * 6, z * 6));
      into.red = (red + petal * 0.5) * (direct[0] * lit * 0.6 + ambient[0]);
      into.green = (green + petal * 0.15) * (direct[1] * lit * 0.6 + ambient[1]);
      into.blue = (blue + petal * 0.3) * (direct[2] * lit * 0.6 + ambient[2]);
      addHaze(into, z, daylight);
    },
  };
  fillBelow(canvas, [woodAt(90, 9, 0.9), woodAt(34, lerp(2.2, 3.2, random()), 0.35), lawn]);
  plantTrees(canvas, work, { count: 4, near: 8, far: 26, ground: 0, height: [6, 9] });
}
