import type { SceneId } from "./intent.ts";
import type { Scene } from "./scene.ts";
import { coastScene } from "./scenes/coast/coast-scene.ts";
import { desertScene } from "./scenes/desert/desert-scene.ts";
import { forestScene } from "./scenes/forest/forest-scene.ts";
import { logoScene } from "./scenes/logo/logo-scene.ts";
import { meadowScene } from "./scenes/meadow/meadow-scene.ts";
import { mountainLakeScene } from "./scenes/mountain-lake/mountain-lake-scene.ts";
import { nightSkyScene } from "./scenes/night-sky/night-sky-scene.ts";
import { patternScene } from "./scenes/pattern/pattern-scene.ts";
import { posterScene } from "./scenes/poster/poster-scene.ts";
import { roomScene } from "./scenes/room/room-scene.ts";
import { skylineScene } from "./scenes/skyline/skyline-scene.ts";
import { snowVillageScene } from "./scenes/snow-village/snow-village-scene.ts";
import { streetScene } from "./scenes/street/street-scene.ts";
import { studioScene } from "./scenes/studio/studio-scene.ts";
import { tableScene } from "./scenes/table/table-scene.ts";
import { underwaterScene } from "./scenes/underwater/underwater-scene.ts";

/** Every kind of picture there is. A new scene is one folder and one line here. */
export const SCENES: Readonly<Record<SceneId, Scene>> = {
  coast: coastScene,
  "mountain-lake": mountainLakeScene,
  street: streetScene,
  skyline: skylineScene,
  forest: forestScene,
  meadow: meadowScene,
  desert: desertScene,
  "snow-village": snowVillageScene,
  "night-sky": nightSkyScene,
  underwater: underwaterScene,
  room: roomScene,
  table: tableScene,
  studio: studioScene,
  poster: posterScene,
  pattern: patternScene,
  logo: logoScene,
};
