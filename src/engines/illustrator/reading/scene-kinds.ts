import type { SceneId } from "../intent.ts";

/** Landscapes: things of the sky are in them anyway, and the hour is the sun's. */
export const OUTDOORS: ReadonlySet<SceneId> = new Set<SceneId>([
  "coast",
  "mountain-lake",
  "street",
  "skyline",
  "forest",
  "meadow",
  "desert",
  "snow-village",
]);

/** Prints: they show drawings rather than things, so that what exists only as a line drawing can stand in them. */
export const GRAPHIC: ReadonlySet<SceneId> = new Set<SceneId>(["poster", "pattern", "logo"]);

/** Scenes that have lamps, signs or colours of their own for neon; others get the look of it. */
export const WITH_NEON: ReadonlySet<SceneId> = new Set<SceneId>([
  "street",
  "skyline",
  "studio",
  "room",
  "poster",
  "pattern",
  "logo",
]);
