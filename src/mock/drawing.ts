import type { PictureRecipe } from "./picture-recipe.ts";

/** Work that was done once: what every answer about it shows. */
export interface Drawing {
  /** Seconds since 1970, as answers say it. */
  readonly createdS: number;
  readonly recipes: readonly PictureRecipe[];
}
