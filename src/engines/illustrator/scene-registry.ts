import type { SceneId } from "./intent.ts";
import type { Scene } from "./scene.ts";

/**
 * Every kind of picture there is, loaded when it is first drawn: the first picture of a process waits for the code of
 * its own scene only. A new scene is one folder and one line here.
 */
export const SCENES: Readonly<Record<SceneId, () => Promise<Scene>>> = {
  coast: async () => (await import("./scenes/coast/coast-scene.ts")).coastScene,
  "mountain-lake": async () =>
    (await import("./scenes/mountain-lake/mountain-lake-scene.ts")).mountainLakeScene,
  street: async () => (await import("./scenes/street/street-scene.ts")).streetScene,
  skyline: async () => (await import("./scenes/skyline/skyline-scene.ts")).skylineScene,
  forest: async () => (await import("./scenes/forest/forest-scene.ts")).forestScene,
  meadow: async () => (await import("./scenes/meadow/meadow-scene.ts")).meadowScene,
  desert: async () => (await import("./scenes/desert/desert-scene.ts")).desertScene,
  "snow-village": async () =>
    (await import("./scenes/snow-village/snow-village-scene.ts")).snowVillageScene,
  "night-sky": async () => (await import("./scenes/night-sky/night-sky-scene.ts")).nightSkyScene,
  underwater: async () => (await import("./scenes/underwater/underwater-scene.ts")).underwaterScene,
  room: async () => (await import("./scenes/room/room-scene.ts")).roomScene,
  table: async () => (await import("./scenes/table/table-scene.ts")).tableScene,
  studio: async () => (await import("./scenes/studio/studio-scene.ts")).studioScene,
  poster: async () => (await import("./scenes/poster/poster-scene.ts")).posterScene,
  pattern: async () => (await import("./scenes/pattern/pattern-scene.ts")).patternScene,
  logo: async () => (await import("./scenes/logo/logo-scene.ts")).logoScene,
};
