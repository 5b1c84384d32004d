import type { SceneId } from "./intent.ts";
import type { Scene } from "./scene.ts";
import { logoScene } from "./scenes/logo/logo-scene.ts";
import { studioScene } from "./scenes/studio/studio-scene.ts";

/** Every kind of picture there is. A new scene is one folder and one line here. */
export const SCENES: Readonly<Partial<Record<SceneId, Scene>>> = {
  studio: studioScene,
  logo: logoScene,
};
