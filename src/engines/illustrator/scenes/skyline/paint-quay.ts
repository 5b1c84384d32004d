import type { Canvas } from "../../core/canvas.ts";
import type { CityWork } from "./city-work.ts";
import { GLOBE, lampPosts } from "./lamp-posts.ts";
import { paintBarrier } from "./paint-barrier.ts";
import { paintBulbs } from "./paint-bulbs.ts";
import { paintForeground } from "./paint-foreground.ts";
import type { MirrorLook } from "./paint-foreground.ts";
import { paintPlants } from "./paint-plants.ts";
import { paintTowers } from "./paint-towers.ts";
import { paintPointLamp } from "./point-lamp.ts";

/** Paints the place on which the eye stands, with all that belongs to it. */
export function paintQuay(canvas: Canvas, work: CityWork, look: MirrorLook): void {
  paintForeground(canvas, work, look);
  paintBarrier(canvas, work);
  paintPlants(canvas, work);
  const posts = lampPosts(work.plan.foreground);
  paintTowers(canvas, posts, { ...work, shades: posts.map(() => 0) });
}

/** Adds the light of its lamps and bulbs, over everything else. */
export function lightQuay(canvas: Canvas, work: CityWork): void {
  const { plan, camera, light } = work;
  const { lamps } = light;
  paintBulbs(canvas, work);
  if (lamps < 0.05) return;
  for (const lamp of plan.foreground.lamps)
    paintPointLamp(canvas, camera, {
      ...lamp,
      y: plan.foreground.level + GLOBE.height,
      colour: [1.2 * lamps, 0.88 * lamps, 0.52 * lamps],
      size: GLOBE.radius * 1.1,
    });
}
