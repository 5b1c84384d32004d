import type { Canvas } from "../../../core/canvas.ts";
import { lerp } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { rng } from "../../../core/rng.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { growPalm } from "../../../outdoors/plants/grow-palm.ts";
import { paintTree } from "../../../outdoors/plants/paint-tree.ts";
import { paintTuft } from "../../../outdoors/plants/paint-tuft.ts";
import { throwShadow } from "../../../outdoors/throw-shadow.ts";
import type { BeachPlan } from "./plan-beach.ts";
import type { Shoreline } from "./shoreline.ts";

export interface BeachPlanting {
  readonly plan: BeachPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly shoreline: Shoreline;
  readonly heightAt: (x: number, z: number) => number;
  readonly sunlitAt: (x: number, z: number) => number;
  readonly checkAborted: () => void;
}

const MODELS = 3;
const TUFTS = 420;

/** Paints what grows on a beach, the farthest first: grass on the dunes, palms in the tropics. */
export function paintBeachPlants(canvas: Canvas, planting: BeachPlanting): void {
  const { plan, seed, checkAborted } = planting;
  const palms = plan.isTropical ? planPalms(planting) : [];
  const tufts = planTufts(planting);
  const paintPalm = plan.isTropical ? createPalmPainter(canvas, planting) : undefined;
  const random = rng(seed, "blades");
  let next = 0;
  for (const palm of palms) {
    for (; next < tufts.length && (tufts[next]?.z ?? 0) > palm.z; next++)
      paintOneTuft(canvas, { tuft: tufts[next], planting, random });
    checkAborted();
    paintPalm?.(palm);
  }
  for (; next < tufts.length; next++) {
    if (next % 32 === 0) checkAborted();
    paintOneTuft(canvas, { tuft: tufts[next], planting, random });
  }
}

interface Standing {
  readonly x: number;
  readonly z: number;
  readonly height: number;
}

function planTufts({ plan, seed, noise, shoreline }: BeachPlanting): readonly Standing[] {
  const random = rng(seed, "beach grass");
  const half = (plan.camera.centreX / plan.camera.focal) * 1.1;
  const first = plan.isTropical ? 13 : 11;
  const tufts = Array.from({ length: TUFTS * 3 }, () => {
    const z = 5 * 20 ** random();
    const inland = first + 40 * random() ** 1.3;
    return {
      x: shoreline.xAt(z, inland),
      z,
      height: lerp(0.45, 1.05, random()),
      crowd: 0.42 + 1.2 * noise.perlin(inland * 0.12 + plan.offset, z * 0.14),
      chance: random(),
    };
  });
  return tufts
    .filter(({ x, z, chance, crowd }) => Math.abs(x) < half * z && chance < crowd)
    .slice(0, TUFTS)
    .toSorted((a, b) => b.z - a.z);
}

function paintOneTuft(
  canvas: Canvas,
  {
    tuft,
    planting,
    random,
  }: { tuft: Standing | undefined; planting: BeachPlanting; random: () => number },
): void {
  if (tuft === undefined) return;
  const { plan, daylight, heightAt, sunlitAt } = planting;
  const { x, z, height } = tuft;
  paintTuft(
    canvas,
    { x, y: heightAt(x, z) - 0.04, z, height, blades: z < 25 ? 22 : 11 },
    {
      camera: plan.camera,
      daylight,
      foot: [0.1, 0.1, 0.045],
      tip: daylight.isSnowy ? [0.42, 0.42, 0.36] : [0.3, 0.29, 0.13],
      lean: plan.side * 0.32,
      sunlit: sunlitAt(x, z),
      random,
    },
  );
}

interface Palm extends Standing {
  readonly model: number;
  readonly lean: number;
}

/** One palm frames the picture close by; others stand along the land. */
function planPalms({ plan, seed, shoreline }: BeachPlanting): readonly Palm[] {
  const random = rng(seed, "palms");
  const { side, camera } = plan;
  const half = camera.centreX / camera.focal;
  const near = lerp(11, 14, random());
  const palms: Palm[] = [
    {
      x: side * half * near * lerp(0.66, 0.82, random()),
      z: near,
      height: lerp(7, 8.5, random()),
      model: 0,
      lean: -side * lerp(0.12, 0.3, random()),
    },
  ];
  for (let index = 0; index < 16; index++) {
    const z = lerp(20, 120, (index / 16) ** 1.5) + random() * 5;
    palms.push({
      x: shoreline.xAt(z, lerp(13, 34, random())),
      z,
      height: lerp(6.5, 11, random()),
      model: Math.floor(random() * MODELS),
      lean: -side * lerp(-0.05, 0.28, random()),
    });
  }
  return palms.toSorted((a, b) => b.z - a.z);
}

function createPalmPainter(
  canvas: Canvas,
  { plan, daylight, seed, heightAt, sunlitAt }: BeachPlanting,
) {
  const models = Array.from({ length: MODELS }, (_, index) =>
    growPalm(
      {
        bend: -plan.side * (0.1 + index * 0.07),
        fronds: 18 + index * 2,
        frond: 0.4,
        leaflets: 26,
        trunk: 0.0165,
      },
      daylight.sun,
      rng(seed, `palm ${index}`),
    ),
  );
  const scene = { camera: plan.camera, daylight };
  return ({ x, z, height, model, lean }: Palm): void => {
    const grown = models[model];
    if (grown === undefined) return;
    const y = heightAt(x, z);
    if (sunlitAt(x, z) > 0.3 && z < 60) {
      const crown = x + (lean + 0.15 * -plan.side) * height * 0.8;
      throwShadow(canvas, { x, z, y, from: 0, to: height * 0.78, radius: 0.14 }, scene);
      throwShadow(
        canvas,
        { x: crown, z, y, from: height * 0.68, to: height * 0.95, radius: height * 0.2 },
        scene,
      );
    }
    paintTree(
      canvas,
      grown,
      { x, y: y - 0.15, z, height, lean },
      {
        camera: plan.camera,
        daylight,
        sunlit: sunlitAt(x, z),
        foliage: {
          dark: [0.03, 0.075, 0.018],
          bright: [0.12, 0.19, 0.04],
          through: [0.16, 0.24, 0.03],
          bark: [0.27, 0.21, 0.15],
          leafiness: 1,
          snow: daylight.isSnowy ? 0.6 : 0,
        },
        veil: (light, _x, _y, distance) => addHaze(light, distance, daylight),
      },
    );
    // Grass at its foot hides where it comes out of the sand.
    const random = rng(seed, `foot ${z}`);
    for (let tuft = 0; tuft < 3; tuft++)
      paintTuft(
        canvas,
        { x: x + (tuft - 1) * 0.22, y: y - 0.05, z: z - 0.1, height: 0.4, blades: 14 },
        {
          ...scene,
          foot: [0.09, 0.1, 0.04],
          tip: [0.28, 0.3, 0.12],
          lean: 0.1,
          sunlit: sunlitAt(x, z),
          random,
        },
      );
  };
}
