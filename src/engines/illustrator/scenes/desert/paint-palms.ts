import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { growPalm } from "../../outdoors/plants/grow-palm.ts";
import { paintTree } from "../../outdoors/plants/paint-tree.ts";
import { paintTuft } from "../../outdoors/plants/paint-tuft.ts";
import type { DesertWork } from "./desert-work.ts";
import type { Pool } from "./oasis-shape.ts";

/** A palm in its place. Metres. */
export interface PalmPlan {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly model: number;
  readonly lean: number;
}

export interface Planting {
  readonly pool: Pool;
  readonly heightAt: (x: number, z: number) => number;
  /** How far a place lies from the shore; below 1 is water. */
  readonly shoreAt: (x: number, z: number) => number;
  /** 0 in shadow to 1 in the sun. */
  readonly sunlitAt: (x: number, z: number) => number;
}

const MODELS = 4;
/** Metres from row to row. */
const ROW = 2.5;

const GROUPS = [
  { turn: 1.2, count: 4 },
  { turn: 2.1, count: 5 },
  { turn: 2.9, count: 3 },
  { turn: 0.25, count: 3 },
];
const USUAL = GROUPS.reduce((sum, { count }) => sum + count, 0);

/**
 * Groups of palms around the pool: behind it and at its sides. `wanted` is how many there are;
 * fewer than usual are the first of the usual ones. The farthest come first.
 */
export function planPalms(
  seed: number,
  { pool, shoreAt }: Planting,
  wanted: number = USUAL,
): readonly PalmPlan[] {
  const random = rng(seed, "palms");
  const palms: PalmPlan[] = [];
  const rounds = Math.ceil(wanted / USUAL);
  for (const { turn, count } of Array.from({ length: rounds }, () => GROUPS).flat()) {
    const middle = turn + (random() - 0.5) * 0.5;
    for (let index = 0; index < count; index++) {
      const angle = middle + (random() - 0.5) * 0.7;
      const place = findShore(angle, { pool, shoreAt, beyond: lerp(1.12, 1.75, random()) });
      palms.push({
        x: place.x,
        // They stand in a few rows, so that water need not look for each of them.
        z: Math.round(place.z / ROW) * ROW,
        height: lerp(6.5, 12.5, random() ** 0.8),
        model: Math.floor(random() * MODELS),
        lean: (random() - 0.5) * 0.14,
      });
    }
  }
  return palms.slice(0, wanted).toSorted((a, b) => b.z - a.z);
}

/** Goes out from the pool until the shore lies behind. */
function findShore(
  angle: number,
  { pool, shoreAt, beyond }: Pick<Planting, "pool" | "shoreAt"> & { beyond: number },
): { x: number; z: number } {
  let reach = 0.6;
  const at = (): { x: number; z: number } => ({
    x: pool.x + Math.cos(angle) * pool.across * reach,
    z: pool.z + Math.sin(angle) * pool.along * reach,
  });
  while (reach < 2.6 && shoreAt(at().x, at().z) < beyond) reach += 0.06;
  return at();
}

/** Paints the palms, the farthest first, with tufts of grass along the shore. */
export function paintPalms(
  canvas: Canvas,
  palms: readonly PalmPlan[],
  { work, planting }: { work: DesertWork; planting: Planting },
): void {
  const { plan, daylight, seed, checkAborted } = work;
  const { camera } = plan;
  const shapes = Array.from({ length: MODELS }, (_, index) =>
    growPalm(
      {
        bend: [0.06, -0.12, 0.16, -0.03][index] ?? 0,
        fronds: 19 + index * 2,
        frond: 0.36,
        leaflets: 24,
        trunk: 0.019,
      },
      daylight.sun,
      rng(seed, `palm ${index}`),
    ),
  );
  for (const palm of palms) {
    checkAborted();
    const model = shapes[palm.model];
    if (model === undefined) continue;
    paintTree(
      canvas,
      model,
      { ...palm, y: planting.heightAt(palm.x, palm.z) - 0.1 },
      {
        camera,
        daylight,
        sunlit: planting.sunlitAt(palm.x, palm.z) * 0.9,
        foliage: {
          dark: [0.035, 0.07, 0.02],
          bright: [0.13, 0.17, 0.045],
          through: [0.16, 0.2, 0.03],
          bark: [0.24, 0.17, 0.11],
          leafiness: 1,
          snow: daylight.isSnowy ? 0.6 : 0,
        },
        veil: (light, x, y, z) => addHaze(light, z, daylight),
      },
    );
  }
  paintShoreGrass(canvas, { work, planting });
}

function paintShoreGrass(
  canvas: Canvas,
  { work, planting }: { work: DesertWork; planting: Planting },
): void {
  const { plan, daylight, seed } = work;
  const { pool, shoreAt, heightAt, sunlitAt } = planting;
  const random = rng(seed, "shore grass");
  const tufts = Array.from({ length: 230 }, () => {
    const angle = random() * Math.PI * 2;
    const place = findShore(angle, { pool, shoreAt, beyond: lerp(0.97, 1.3, random() ** 1.6) });
    return { ...place, height: lerp(0.3, 0.95, random()) };
  }).toSorted((a, b) => b.z - a.z);
  for (const tuft of tufts) {
    paintTuft(
      canvas,
      { ...tuft, y: heightAt(tuft.x, tuft.z) - 0.03, blades: 16 },
      {
        camera: plan.camera,
        daylight,
        foot: [0.05, 0.07, 0.025],
        tip: [0.22, 0.24, 0.08],
        lean: -plan.lightSide * 0.2,
        sunlit: sunlitAt(tuft.x, tuft.z),
        random,
      },
    );
  }
}
