import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { shine } from "./christmas-tree.ts";
import type { VillageWork } from "./village-work.ts";

const WARM: Colour = [3, 1.75, 0.65];
/** Height of the ends, how far the middle sags, and metres from bulb to bulb. */
const HIGH = 5.4;
const SAG = 1.1;
const GAP = 0.55;

/** Hangs strings of warm bulbs across the lane. */
export function paintGarlands(canvas: Canvas, { plan, vista, lampLight }: VillageWork): void {
  if (!plan.hasLights || plan.layout === "cabin") return;
  const { camera, lane, laneHalf, laneTo } = plan;
  const half = laneHalf + 3.2;
  for (let z = laneTo * 0.86; z > 15; z -= 13) {
    const middle = lane(z);
    const ground = vista.height(middle, z);
    for (let off = -half; off <= half; off += GAP) {
      const y = ground + HIGH - SAG * (1 - (off / half) ** 2);
      shine(
        canvas,
        camera,
        { x: middle + off, y, z },
        { colour: WARM, radius: 0.055, strength: Math.max(0.35, lampLight * 1.5) },
      );
    }
  }
}
