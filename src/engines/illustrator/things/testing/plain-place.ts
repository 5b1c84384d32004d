import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import type { SceneIntent } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import type { PaintedSky } from "../../outdoors/paint-heavens.ts";
import type { Site } from "../site.ts";

/** A flat meadow, with a lake on the right if wanted, for looking at things without a scene. */
export interface PlainPlace {
  readonly site: Site;
  readonly canvas: Canvas;
  readonly daylight: Daylight;
  readonly sky: PaintedSky;
}

export interface PlainOptions {
  readonly width: number;
  readonly height: number;
  readonly seed?: number;
  readonly hasLake?: boolean;
  readonly medium?: Site["medium"];
}

/** The site alone: nothing is painted. */
export function plainSite({ width, height, hasLake = false, medium = "air" }: PlainOptions): Site {
  const camera: Camera = {
    height: 2.2,
    focal: Math.max(width, height * 0.9) * 0.9,
    centreX: width / 2,
    horizonY: Math.round(height * 0.46),
  };
  const isLake = (x: number, z: number): boolean => hasLake && x > 1 + z * 0.05;
  return {
    camera,
    width,
    height,
    medium,
    land: { near: 3, far: 60, height: (x, z) => (isLake(x, z) ? undefined : 0) },
    ...(hasLake
      ? { water: { near: 3, far: 120, height: (x, z) => (isLake(x, z) ? 0 : undefined) } }
      : {}),
  };
}

/** The same, painted: sky, grass and, as yet, no water. */
export function paintPlain(
  intent: Pick<SceneIntent, "time" | "weather" | "season">,
  options: PlainOptions,
): PlainPlace {
  const { width, height, seed = 7 } = options;
  const site = plainSite(options);
  const daylight = createDaylight({ camera: site.camera, sunX: 0.72, lightSide: 1 }, intent);
  const canvas: Canvas = {
    frame: createFrame(width, height),
    depth: new Float32Array(width * height).fill(Number.POSITIVE_INFINITY),
  };
  const noise = createNoise(seed);
  const sky = paintHeavens(canvas, { camera: site.camera, daylight, noise, seed });
  paintGrass(canvas, { site, daylight, seed });
  return { site, canvas, daylight, sky };
}

function paintGrass(
  { frame, depth }: Canvas,
  { site, daylight, seed }: { site: Site; daylight: Daylight; seed: number },
): void {
  const { camera, land } = site;
  const noise = createNoise(seed + 1);
  const albedo = daylight.isSnowy ? [0.75, 0.78, 0.84] : [0.075, 0.12, 0.03];
  for (let row = camera.horizonY + 1; row < frame.height; row++) {
    const z = (camera.height * camera.focal) / (row + 0.5 - camera.horizonY);
    const clear = Math.exp(-z * daylight.hazeDensity);
    for (let column = 0; column < frame.width; column++) {
      const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
      if (land?.height(x, z) === undefined) continue;
      const tufts = 1 + 0.5 * noise.fbm(x * 2.2, z * 1.1, 4) + 0.5 * noise.perlin(x * 14, z * 5);
      const at = row * frame.width + column;
      depth[at] = z;
      for (let channel = 0; channel < 3; channel++) {
        const light =
          (daylight.direct[channel] ?? 0) * Math.max(0.05, daylight.sun.y) +
          (daylight.ambient[channel] ?? 0) * 1.7;
        frame.data[at * 3 + channel] =
          (albedo[channel] ?? 0) * tufts * light * clear +
          (daylight.haze[channel] ?? 0) * (1 - clear);
      }
    }
  }
}
