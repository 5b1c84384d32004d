import type { Scene } from "../../scene.ts";
import { logoScene } from "../logo/logo-scene.ts";

/** To be drawn; the logo stands in for it. */
export const patternScene: Scene = logoScene;
