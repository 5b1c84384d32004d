import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { paintCable } from "../../core/line.ts";
import { rng } from "../../core/rng.ts";
import type { CityWork } from "./city-work.ts";
import { paintPointLamp } from "./point-lamp.ts";

interface BulbString {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly z: number;
  readonly sag: number;
}

/** Metres from bulb to bulb. */
const SPACING = 0.62;

/** Hangs strings of bulbs over a terrace; nothing over any other ground. */
export function paintBulbs(canvas: Canvas, work: CityWork): void {
  const { plan, camera, light } = work;
  if (!plan.foreground.isTerrace) return;
  const glow = 0.25 + 0.75 * light.lamps;
  const colour: Colour = [1.5 * glow, 0.98 * glow, 0.46 * glow];
  const { ambient } = light;
  const wire = { red: ambient[0] * 0.06, green: ambient[1] * 0.06, blue: ambient[2] * 0.07 };
  for (const line of planStrings(work)) {
    const scale = camera.focal / line.z;
    paintCable(canvas.frame, {
      fromX: toScreenX(camera, line.fromX, line.z),
      fromY: toScreenY(camera, line.fromY, line.z),
      toX: toScreenX(camera, line.toX, line.z),
      toY: toScreenY(camera, line.toY, line.z),
      sag: line.sag * scale,
      width: Math.max(0.8, 0.014 * scale),
      colour: wire,
      opacity: 0.85,
    });
    const count = Math.floor((line.toX - line.fromX) / SPACING);
    for (let index = 0; index < count; index++) {
      const share = (index + 0.5) / count;
      paintPointLamp(canvas, camera, {
        x: line.fromX + (line.toX - line.fromX) * share,
        y: line.fromY + (line.toY - line.fromY) * share - line.sag * 4 * share * (1 - share) - 0.07,
        z: line.z,
        colour,
        size: 0.036,
      });
    }
  }
}

/** Two strings from beyond the left to beyond the right of the frame, the farther one lower. */
function planStrings({ plan, seed }: CityWork): BulbString[] {
  const random = rng(seed, "bulbs");
  const { camera, foreground } = plan;
  const edge = foreground.begin.z;
  const half = (camera.centreX / camera.focal) * edge;
  return [0.96, 0.72].map((share, index) => {
    const z = edge * share;
    const rise =
      ((camera.horizonY * (index === 0 ? 0.5 : 0.84)) / camera.focal) * z + camera.height;
    const middle = (random() - 0.5) * half * 0.6;
    return {
      fromX: -half * 1.15 + (index === 0 ? 0 : middle * 0.2),
      fromY: rise + random() * 0.5,
      toX: half * 1.15,
      toY: rise + random() * 0.5,
      z,
      sag: half * (0.1 + random() * 0.05),
    };
  });
}
