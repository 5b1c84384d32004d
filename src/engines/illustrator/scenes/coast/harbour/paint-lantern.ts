import { addToPixel, blendPixel } from "../../../core/blend-pixel.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { toScreenX, toScreenY } from "../../../core/camera.ts";
import { createLight } from "../../../core/colour.ts";
import { clamp, fraction } from "../../../core/interpolate.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { lampsOf } from "./lamps.ts";
import type { Lamp } from "./lamps.ts";
import type { HarbourPlan } from "./plan-harbour.ts";

const LAMP = { red: 1, green: 0.72, blue: 0.36 };

/** What of a lantern is at a place, in metres beside its post and above its flame. */
function partAt(x: number, y: number): "iron" | "glass" | undefined {
  const beside = Math.abs(x);
  if (y > 0.42) return beside < 0.03 && y < 0.54 ? "iron" : undefined;
  if (y > 0.22) return beside < 0.2 * (1 - (y - 0.22) / 0.2) + 0.03 ? "iron" : undefined;
  if (y > -0.2) {
    // Four panes that narrow downwards, with bars between them.
    const half = 0.105 + 0.055 * ((y + 0.2) / 0.42);
    if (beside > half) return undefined;
    const isBar = beside > half - 0.018 || beside < 0.012 || y > 0.19 || y < -0.17;
    return isBar ? "iron" : "glass";
  }
  if (y > -0.3) return beside < 0.085 ? "iron" : undefined;
  if (fraction((y + 3.1) / 1.02) < 0.05) return beside < 0.07 ? "iron" : undefined;
  return beside < 0.045 ? "iron" : undefined;
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
  const fire = lampLit ? (isNight ? 1.6 : 2.6) : 0;
  const bottom = Math.min(frame.height - 1, toScreenY(camera, pier.top, lamp.z));
  const right = Math.min(frame.width - 1, middle + 0.26 * scale);
  for (let row = Math.max(0, Math.floor(flame - 0.56 * scale)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(middle - 0.26 * scale)); column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < lamp.z) continue;
      let iron = 0;
      let glass = 0;
      for (let sample = 0; sample < 4; sample++) {
        const x = (column + 0.25 + (sample % 2) * 0.5 - middle) / scale;
        const part = partAt(x, (flame - row - 0.25 - (sample > 1 ? 0.5 : 0)) / scale);
        if (part === "iron") iron++;
        else if (part === "glass") glass++;
      }
      if (iron + glass === 0) continue;
      const round = clamp(0.5 + ((column + 0.5 - middle) / scale) * 9 * Math.sign(sun.x), 0, 1);
      const facing = round * Math.max(0.15, Math.abs(sun.x)) * 0.7;
      const dark = iron / (iron + glass);
      const tone = 0.055 * dark + 0.2 * (1 - dark);
      light.red = tone * (ambient[0] * 1.3 + direct[0] * facing) + fire * (1 - dark);
      light.green = tone * (ambient[1] * 1.3 + direct[1] * facing) + fire * 0.66 * (1 - dark);
      light.blue = tone * (ambient[2] * 1.3 + direct[2] * facing) + fire * 0.28 * (1 - dark);
      addHaze(light, lamp.z, daylight);
      blendPixel(frame, at * 3, light, (iron + glass) / 4);
      if (iron + glass > 1) depth[at] = lamp.z;
    }
  }
}

interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly core: number;
  readonly strength: number;
}

function glow({ frame }: Canvas, { x, y, radius, core, strength }: Glow): void {
  const bottom = Math.min(frame.height - 1, y + radius);
  const right = Math.min(frame.width - 1, x + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= right; column++) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
      if (distance > radius) continue;
      const halo = (1 - distance / radius) ** 3 * strength;
      const flame =
        Math.exp(-((distance / Math.max(0.8, core)) ** 2)) * 7 * Math.min(1, strength * 4);
      addToPixel(frame, (row * frame.width + column) * 3, LAMP, halo + flame);
    }
  }
}
