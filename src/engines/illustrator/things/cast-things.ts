import type { SceneIntent } from "../intent.ts";
import type { Cast } from "./cast.ts";
import type { Site } from "./site.ts";

export interface CastOptions {
  readonly site: Site;
  readonly seed: number;
  /** Ids of subjects that the scene draws itself. */
  readonly own?: ReadonlySet<string>;
}

/**
 * Finds a place for everything that the words name and the scene does not draw itself: on its kind
 * of ground, large enough to be seen, where the words want it. Only the subjects, the site and the
 * seed count; another hour or another thing leaves every place as it is.
 */
export function castThings(intent: SceneIntent, options: CastOptions): Cast {
  return { things: [], distances: [] };
}
