import { addToPixel, blendPixel } from "../../../core/blend-pixel.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { toScreenX, toScreenY } from "../../../core/camera.ts";
import { createLight } from "../../../core/colour.ts";
import { eachPixelIn } from "../../../core/each-pixel-in.ts";
import { clamp, fraction } from "../../../core/interpolate.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { lampsOf } from "./lamps.ts";
import type { Lamp } from "./lamps.ts";
import type { HarbourPlan } from "./plan-harbour.ts";

const LAMP = { red: 1, green: 0.72, blue: 0.36 };

type Part = "iron" | "glass" | undefined;

const ironIf = (isIron: boolean): Part => (isIron ? "iron" : undefined);

/** What of a lantern is at a place, in metres beside its post and above its flame. */
function partAt(x: number, y: number): Part {
  const beside = Math.abs(x);
  if (y > 0.42) return ironIf(beside < 0.03 && y < 0.54);
  if (y > 0.22) return ironIf(beside < 0.2 * (1 - (y - 0.22) / 0.2) + 0.03);
  if (y > -0.2) return paneAt(beside, y);
  if (y > -0.3) return ironIf(beside < 0.085);
  // Rings divide the post.
  return ironIf(beside < (fraction((y + 3.1) / 1.02) < 0.05 ? 0.07 : 0.045));
}

/** Four panes that narrow downwards, with bars between them. */
function paneAt(beside: number, y: number): Part {
  const half = 0.105 + 0.055 * ((y + 0.2) / 0.42);
  if (beside > half) return undefined;
  return beside > half - 0.018 || beside < 0.012 || y > 0.19 || y < -0.17 ? "iron" : "glass";
}

/** Paints the lanterns along the pier; when lamps are lit they glow. */
export function paintLanterns(
  canvas: Canvas,
  { plan, daylight }: { plan: HarbourPlan; daylight: Daylight },
): void {
  for (const lamp of lampsOf(plan)) {
    paintLantern(canvas, lamp, { plan, daylight });
    if (!daylight.lampLit) continue;
    const scale = plan.camera.focal / lamp.z;
    glow(canvas, {
      x: toScreenX(plan.camera, lamp.x, lamp.z),
      y: toScreenY(plan.camera, lamp.y, lamp.z),
      radius: scale * 2.4,
      core: scale * 0.1,
      strength: daylight.isNight ? 0.13 : 0.3,
    });
  }
}

function paintLantern(
  { frame, depth }: Canvas,
  lamp: Lamp,
  { plan, daylight }: { plan: HarbourPlan; daylight: Daylight },
): void {
  const { camera, pier } = plan;
  const { ambient, direct, sun, lampLit, isNight } = daylight;
  const scale = camera.focal / lamp.z;
  const middle = toScreenX(camera, lamp.x, lamp.z);
  const flame = toScreenY(camera, lamp.y, lamp.z);
  const light = createLight();
  const seen = { iron: 0, glass: 0 };
  const fire = lampLit ? (isNight ? 1.6 : 2.6) : 0;
  const box = {
    left: middle - 0.26 * scale,
    right: middle + 0.26 * scale,
    top: flame - 0.56 * scale,
    bottom: toScreenY(camera, pier.top, lamp.z),
  };
  eachPixelIn(frame, box, (column, row) => {
    const at = row * frame.width + column;
    if ((depth[at] ?? 0) < lamp.z) return;
    seen.iron = 0;
    seen.glass = 0;
    for (let sample = 0; sample < 4; sample++) {
      const x = (column + 0.25 + (sample % 2) * 0.5 - middle) / scale;
      const part = partAt(x, (flame - row - 0.25 - (sample > 1 ? 0.5 : 0)) / scale);
      if (part !== undefined) seen[part] += 1;
    }
    const hits = seen.iron + seen.glass;
    if (hits === 0) return;
    const round = clamp(0.5 + ((column + 0.5 - middle) / scale) * 9 * Math.sign(sun.x), 0, 1);
    const facing = round * Math.max(0.15, Math.abs(sun.x)) * 0.7;
    const dark = seen.iron / hits;
    const tone = 0.055 * dark + 0.2 * (1 - dark);
    light.red = tone * (ambient[0] * 1.3 + direct[0] * facing) + fire * (1 - dark);
    light.green = tone * (ambient[1] * 1.3 + direct[1] * facing) + fire * 0.66 * (1 - dark);
    light.blue = tone * (ambient[2] * 1.3 + direct[2] * facing) + fire * 0.28 * (1 - dark);
    addHaze(light, lamp.z, daylight);
    blendPixel(frame, at * 3, light, hits / 4);
    if (hits > 1) depth[at] = lamp.z;
  });
}

interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly core: number;
  readonly strength: number;
}

function glow({ frame }: Canvas, { x, y, radius, core, strength }: Glow): void {
  const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  eachPixelIn(frame, box, (column, row) => {
    const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
    if (distance > radius) return;
    const halo = (1 - distance / radius) ** 3 * strength;
    const flame =
      Math.exp(-((distance / Math.max(0.8, core)) ** 2)) * 7 * Math.min(1, strength * 4);
    addToPixel(frame, (row * frame.width + column) * 3, LAMP, halo + flame);
  });
}
