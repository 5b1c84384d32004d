import type { Frame, Raster } from "../frame.ts";
import type { SceneTask } from "../scene.ts";
import { autoExposure } from "../core/auto-exposure.ts";
import { addBloom } from "../core/bloom.ts";
import { finish } from "../core/finish.ts";
import { gradeFor } from "../core/palette-grade.ts";
import { paintRain } from "../core/rain.ts";
import { rng } from "../core/rng.ts";
import { paintSnowfall } from "../core/snowfall.ts";
import type { Daylight } from "./daylight.ts";

/** Turns the light of a landscape into a picture: what falls from the sky, bloom, exposure and grading. */
export function develop(
  frame: Frame,
  { intent, seed }: Pick<SceneTask, "intent" | "seed">,
  daylight: Pick<Daylight, "isNight" | "key">,
): Raster {
  const { isNight } = daylight;
  if (intent.weather === "rain") paintRain(frame, rng(seed, "rain"), 0.9);
  if (intent.weather === "storm") paintRain(frame, rng(seed, "rain"), 1.3);
  if (intent.weather === "snow")
    paintSnowfall(frame, rng(seed, "snow"), { brightness: isNight ? 0.02 : 0.35 });
  addBloom(frame, { threshold: 1.1, amount: 0.3 });
  const grade = gradeFor(
    {
      saturation: 1.06,
      contrast: 1.06,
      shadowTint: isNight ? [-0.02, 0, 0.035] : [-0.018, 0.002, 0.02],
      highlightTint: isNight ? [0.01, 0.004, 0] : [0.02, 0.004, -0.015],
    },
    intent,
  );
  return finish(frame, {
    exposure: autoExposure(frame, { key: daylight.key }),
    vignette: 0.4,
    grain: 0.016,
    ...grade,
    seed,
  });
}
