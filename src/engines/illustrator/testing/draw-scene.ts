import type { SceneIntent } from "../intent.ts";
import type { Drawing, Scene } from "../scene.ts";

export interface DrawnPlace {
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Draws one scene by itself, small, with everything in the intent left plain that is not named. */
export function drawScene(
  scene: Scene,
  intent: Pick<SceneIntent, "scene"> & Partial<SceneIntent>,
  { seed = 7, width = 192, height = 108 }: DrawnPlace = {},
): Drawing {
  return scene.draw({
    intent: {
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: [],
      missed: [],
      ...intent,
    },
    seed,
    width,
    height,
    checkAborted: () => undefined,
    progress: () => undefined,
  });
}
