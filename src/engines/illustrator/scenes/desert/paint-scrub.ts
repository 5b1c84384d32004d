import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { paintTuft } from "../../outdoors/plants/paint-tuft.ts";
import type { DesertWork } from "./desert-work.ts";
import { throwShadow } from "../../outdoors/throw-shadow.ts";
import type { DesertLand } from "./land.ts";

const BUSHES = 190;

/** Scatters dry bushes over a plain, each with its shadow, the farthest first. */
export function paintScrub(
  canvas: Canvas,
  land: DesertLand,
  { plan, daylight, seed, noise, checkAborted }: DesertWork,
): void {
  const { camera } = plan;
  const random = rng(seed, "scrub");
  const half = (camera.centreX / camera.focal) * 1.05;
  const bushes = Array.from({ length: BUSHES }, () => {
    const z = 5.5 * 30 ** random();
    const x = (random() * 2 - 1) * half * z;
    return { x, z, size: lerp(0.35, 0.95, random() ** 1.6), patch: random() };
  })
    .filter(({ x, z, patch }) => {
      const crowd = 0.55 + noise.perlin(x * 0.05 + plan.offset, z * 0.05);
      return patch < crowd && land.waterAt?.(x, z) === undefined && land.heightAt(x, z) < 6;
    })
    .toSorted((a, b) => b.z - a.z);
  for (const [index, { x, z, size }] of bushes.entries()) {
    if (index % 16 === 0) checkAborted();
    const y = land.heightAt(x, z);
    const sunlit = land.sunlitAt(x, z);
    if (sunlit > 0.3 && z < 60)
      throwShadow(
        canvas,
        { x, z, y, from: 0, to: size * 0.7, radius: size * 0.42 },
        { camera, daylight },
      );
    paintTuft(
      canvas,
      { x, y: y - 0.02, z, height: size, blades: z < 30 ? 30 : 14 },
      {
        camera,
        daylight,
        foot: [0.13, 0.1, 0.05],
        tip: daylight.isSnowy ? [0.5, 0.5, 0.47] : [0.42, 0.36, 0.17],
        lean: 0.05,
        sunlit,
        random,
      },
    );
  }
}
