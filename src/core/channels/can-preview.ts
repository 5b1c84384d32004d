import { channelsOf, type Catalogue } from "../catalogue.ts";
import type { Model } from "../../contract/model.ts";

/** Whether some channel that may draw a model sends previews. */
export function canPreview(catalogue: Catalogue, model: Model): boolean {
  return channelsOf(catalogue, model).some(({ engine }) => engine.abilities.previews);
}
