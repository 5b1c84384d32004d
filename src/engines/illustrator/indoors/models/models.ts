import { BOWLS } from "./bowls.ts";
import { BREAD } from "./bread.ts";
import { CAKES } from "./cakes.ts";
import { DESK_GLOBE } from "./desk-globe.ts";
import { DISHES } from "./dishes.ts";
import { FRUIT } from "./fruit.ts";
import type { Model } from "./model.ts";
import { SERVED } from "./served.ts";

/** What is modelled in the round, by its name in the vocabulary. */
export const MODELS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ...FRUIT,
  ...BREAD,
  ...CAKES,
  ...DISHES,
  ...BOWLS,
  ...SERVED,
  ["earth", DESK_GLOBE],
]);
