import type { Scene } from "../../scene.ts";
import { coastScene } from "../coast/coast-scene.ts";

/** To be drawn; the coast stands in for it. */
export const mountainLakeScene: Scene = coastScene;
