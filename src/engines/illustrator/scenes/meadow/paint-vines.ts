import type { Canvas } from "../../core/canvas.ts";
import { hashCell } from "../../core/hash.ts";
import { rng } from "../../core/rng.ts";
import { createStickPainter } from "../../outdoors/paint-stick.ts";
import { growBroadTree } from "../../outdoors/plants/grow-broad-tree.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import { thinShape } from "../../outdoors/plants/thin-shape.ts";
import { VINE_ROWS } from "./crop-shape.ts";
import type { MeadowWork } from "./meadow-work.ts";

const VINE = {
  crownBase: 0.3,
  spread: 0.48,
  boughs: 9,
  clumpsPerBough: 5,
  leavesPerClump: 64,
  leaf: 0.022,
  leafShape: 0.75,
  droop: 0,
  trunk: 0.018,
  shade: 0.4,
};
const GAP = 1.15;
const FAR = 78;

/** Paints the vines of a vineyard in their rows, the farthest first, with a post now and then. */
export function paintVines(canvas: Canvas, work: MeadowWork): void {
  const { plan, daylight, seed, light, veil, groundAt, checkAborted } = work;
  const { camera, rowSlant, spread } = plan;
  const { season, isSnowy, sun } = daylight;
  const models = [0, 1, 2].map((index) =>
    growBroadTree(thinShape(VINE, plan), sun, rng(seed, `vine ${index}`)),
  );
  const leafiness = season === "winter" ? 0 : 1;
  const stick = createStickPainter(canvas, { camera, daylight, veil });
  for (let z = FAR; z > 4.2; z -= GAP) {
    checkAborted();
    const reach = spread * z + 1.5;
    const first = Math.ceil((-reach - rowSlant * z) / VINE_ROWS);
    const last = Math.floor((reach - rowSlant * z) / VINE_ROWS);
    for (let row = first; row <= last; row++) {
      const chance = hashCell(row, Math.round(z * 10));
      const x = (row + 0.5) * VINE_ROWS + rowSlant * z + (chance - 0.5) * 0.12;
      const y = groundAt(x, z);
      const model = models[Math.floor(chance * 3) % 3];
      if (model === undefined) continue;
      if (Math.round(z / GAP) % 4 === 0)
        stick(
          { x, y, z: z - 0.2 },
          { x, y: y + 1.8, z: z - 0.2 },
          { radius: 0.028, colour: [0.15, 0.12, 0.09] },
        );
      paintTree(
        canvas,
        model,
        { x, y: y - 0.02, z, height: 1.55 + 0.3 * chance },
        {
          camera,
          daylight,
          foliage: {
            ...leafHues("broad", season === "summer" ? "spring" : season, chance),
            bark: [0.07, 0.05, 0.035],
            leafiness,
            snow: isSnowy ? 0.85 : 0,
          },
          sunlit: light.sunAt(x, z),
          leafLeast: 1.2,
          leavesMax: z < 12 ? 1e6 : z < 24 ? 420 : z < 45 ? 130 : 50,
          veil,
        },
      );
    }
  }
}
