import { addToPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { coniferFoliage } from "../../outdoors/plants/mountain-conifers.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import type { TreePlan } from "./village-plan.ts";
import type { VillageWork } from "./village-work.ts";

const BULBS: readonly Colour[] = [
  [3, 1.5, 0.4],
  [3, 0.35, 0.25],
  [2.8, 1.7, 0.6],
  [0.4, 2.2, 0.5],
  [0.4, 0.8, 3],
];
const STAR: Colour = [3.4, 2.4, 0.9];

/** Paints a fir, in winter and at Christmas with strings of lights wound around it and a star on its top. */
export function paintChristmasTree(canvas: Canvas, work: VillageWork, tree: TreePlan): void {
  const { plan, light, vista, models, veil, lampLight, seed } = work;
  const { camera } = plan;
  const model = models[tree.model % models.length];
  if (model === undefined) return;
  const y = vista.height(tree.x, tree.z) - 0.1;
  const foliage = coniferFoliage(light, false);
  paintTree(
    canvas,
    model,
    { ...tree, y },
    {
      camera,
      daylight: light,
      // It was shaken when it was decorated: less snow lies on it.
      foliage: { ...foliage, snow: foliage.snow * 0.4 },
      veil,
    },
  );
  // In the green seasons it is just a fir, unless lights are asked for.
  if (!light.isSnowy && !plan.hasLights) return;
  const random = rng(seed, "bulbs");
  const strength = Math.max(0.3, lampLight * 1.8);
  const count = 300;
  for (let index = 0; index < count; index++) {
    const down = ((index + 0.5) / count) ** 0.58;
    const turn = down * 46 + random() * 0.25;
    const out = (0.012 + 0.145 * down) * tree.height * lerp(0.9, 1.05, random());
    const z = tree.z - Math.cos(turn) * out;
    const bulb = BULBS[Math.floor(random() * BULBS.length)] ?? STAR;
    // Those behind the tree are not seen.
    if (Math.cos(turn) < -0.25) continue;
    const place = {
      x: tree.x + Math.sin(turn) * out,
      y: y + tree.height * (0.96 - 0.86 * down),
      z,
    };
    shine(canvas, camera, place, { colour: bulb, radius: 0.05, strength });
  }
  shine(
    canvas,
    camera,
    { x: tree.x, y: y + tree.height * 1.01, z: tree.z },
    { colour: STAR, radius: 0.22, strength: strength * 1.3 },
  );
}

interface Lamp {
  readonly colour: Colour;
  /** Metres. */
  readonly radius: number;
  readonly strength: number;
}

/** Adds a small round light, with a halo. */
export function shine(
  { frame, depth }: Canvas,
  camera: VillageWork["plan"]["camera"],
  { x, y, z }: { x: number; y: number; z: number },
  { colour, radius, strength }: Lamp,
): void {
  const scale = camera.focal / z;
  const size = Math.max(0.8, radius * scale);
  const middleX = camera.centreX + x * scale;
  const middleY = camera.horizonY - (y - camera.height) * scale;
  const reach = size * 3.2;
  const light = createLight();
  light.red = colour[0] * strength;
  light.green = colour[1] * strength;
  light.blue = colour[2] * strength;
  const bottom = Math.min(frame.height - 1, middleY + reach);
  const right = Math.min(frame.width - 1, middleX + reach);
  for (let row = Math.max(0, Math.floor(middleY - reach)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(middleX - reach)); column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z - 2.4) continue;
      const squared = ((column + 0.5 - middleX) ** 2 + (row + 0.5 - middleY) ** 2) / (size * size);
      addToPixel(frame, at * 3, light, Math.exp(-squared * 2.2) + 0.07 * Math.exp(-squared * 0.4));
    }
  }
}
