import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Cast } from "./cast.ts";
import { createChance, drawFigures } from "./draw-figures.ts";
import { finishFigure } from "./finish-figure.ts";
import { findLamps } from "./lamps.ts";
import { lightGround } from "./light-ground.ts";
import { paintFigure } from "./paint-figure.ts";
import { shadeGround } from "./shade-ground.ts";
import type { SiteLight } from "./site.ts";
import { standingLight } from "./standing-light.ts";

export interface CastPainting {
  readonly camera: Camera;
  readonly light: SiteLight;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/**
 * Paints the things into a picture whose ground is painted and whose water is not: first the shadows
 * they throw on the ground, then the things, the farthest first, hidden by what is nearer; it writes
 * their depth. Answers how many pixels of each subject can be seen.
 */
export function paintCast(
  canvas: Canvas,
  cast: Cast,
  painting: CastPainting,
): ReadonlyMap<string, number> {
  const { light, seed, checkAborted } = painting;
  const shown = new Map<string, number>();
  if (cast.things.length === 0 && cast.sign === undefined) return shown;
  const chance = createChance(seed);
  const figures = drawFigures(cast, { camera: painting.camera, seed, chance });
  const lamps = findLamps(figures, light);
  const standings = figures.map((figure) => standingLight(canvas, figure, light));
  shadeGround(
    canvas,
    standings.filter(({ figure }) => figure.thing.isRaised !== true),
    painting,
  );
  lightGround(canvas, lamps, painting);
  for (const before of standings) {
    checkAborted();
    const { id, isRaised } = before.figure.thing;
    // What stands on another thing is lit as that thing is, which is painted only now.
    const standing = isRaised === true ? standingLight(canvas, before.figure, light) : before;
    if (isRaised === true) shadeGround(canvas, [standing], painting);
    const finished = finishFigure(standing, { light, lamps, chance });
    const seen = paintFigure(canvas, finished, light);
    shown.set(id, (shown.get(id) ?? 0) + seen);
  }
  return shown;
}
