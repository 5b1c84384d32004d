import type { Scene } from "../../scene.ts";
import { studioScene } from "../studio/studio-scene.ts";

/** To be drawn; the studio stands in for it. */
export const roomScene: Scene = studioScene;
