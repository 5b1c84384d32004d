import type { SceneId } from "./intent.ts";
import type { Scene } from "./scene.ts";
import { coastScene } from "./scenes/coast/coast-scene.ts";
import { logoScene } from "./scenes/logo/logo-scene.ts";
import { streetScene } from "./scenes/street/street-scene.ts";
import { studioScene } from "./scenes/studio/studio-scene.ts";

/** Every kind of picture there is. A new scene is one folder and one line here. */
export const SCENES: Readonly<Record<SceneId, Scene>> = {
  coast: coastScene,
  street: streetScene,
  studio: studioScene,
  logo: logoScene,
};
