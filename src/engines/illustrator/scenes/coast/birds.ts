import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import { readMask } from "../../core/read-mask.ts";
import { rng } from "../../core/rng.ts";
import { eachPixelOf } from "../../core/screen-box.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { SceneTask } from "../../scene.ts";
import type { CoastPlan } from "./plan.ts";

/**
 * Paints a loose flock of gulls over the open sea; by night and in snow only if birds were asked for.
 * Answers how many pixels they cover.
 */
export function paintBirds(
  { frame, depth }: Canvas,
  plan: Pick<CoastPlan, "camera" | "side" | "birds">,
  { daylight, task }: { daylight: Daylight; task: Pick<SceneTask, "intent" | "seed"> },
): number {
  const { intent, seed } = task;
  const isAskedFor = intent.subjects.some(({ id }) => id === "bird");
  if (!isAskedFor && (daylight.isNight || daylight.weather === "snow")) return 0;
  let seen = 0;
  const random = rng(seed, "gulls");
  const { horizonY, focal } = plan.camera;
  const flockX = frame.width * (0.5 - plan.side * lerp(0.02, 0.2, random()));
  const flockY = horizonY * lerp(0.28, 0.55, random());
  const { ambient } = daylight;
  const tone = daylight.time === "day" ? 0.3 : 0.07;
  const colour = { red: ambient[0] * tone, green: ambient[1] * tone, blue: ambient[2] * tone };
  for (let index = 0; index < plan.birds; index++) {
    const size = (focal / 1180) * lerp(7, 17, random() ** 1.6);
    const x = flockX + (random() - 0.5) * frame.width * 0.3;
    const y = flockY + (random() - 0.5) * horizonY * 0.34;
    const mask = toOutlineMask(gull(random(), random()), {
      width: size * 2.4,
      height: size * 1.6,
      x: size * 1.2,
      y: size * 0.9,
      scale: size / 10,
    });
    const box = { left: x, right: x + mask.width, top: y, bottom: y + mask.height };
    eachPixelOf({ frame, depth }, { box, z: 1e4 }, (at, u, v) => {
      const share = readMask(mask, u, v) * 0.9;
      blendPixel(frame, at * 3, colour, share);
      if (share > 0.3) seen++;
    });
  }
  return seen;
}

/** A gull from afar: `lift` is how high it holds its wings, `bank` how it leans. Wing span 20. */
function gull(lift: number, bank: number): string {
  const tip = lerp(-1, -5.5, lift);
  const elbow = lerp(-3.6, -5.2, lift);
  const lean = lerp(-2.2, 2.2, bank);
  const left = tip + lean;
  const right = tip - lean;
  return (
    `M-10 ${left}C-7 ${elbow + lean * 0.6 - 0.4} -3 ${elbow * 0.8} 0 -0.7` +
    `C3 ${elbow * 0.8} 7 ${elbow - lean * 0.6 - 0.4} 10 ${right}` +
    `C7 ${elbow - lean * 0.6 + 1} 3 ${elbow * 0.8 + 1.8} 0.7 1.1L-0.7 1.1` +
    `C-3 ${elbow * 0.8 + 1.8} -7 ${elbow + lean * 0.6 + 1} -10 ${left}Z`
  );
}
