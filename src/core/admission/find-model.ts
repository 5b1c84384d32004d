import { Fault } from "../../contract/fault.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { Model } from "../../contract/model.ts";
import type { Caller } from "../caller.ts";
import type { Catalogue } from "../catalogue.ts";

const NAMED_MAX = 12;

/** Whether this key may use the model; without a list of its own it may use all. */
export function mayUse(caller: Caller, model: string): boolean {
  return caller.key.models === null || caller.key.models.includes(model);
}

/** Throws `model_not_found` or `model_not_allowed`, both with the names that would do. */
export function findModel(catalogue: Catalogue, id: string, caller: Caller): Model {
  const model = catalogue.models.get(id);
  const usable = [...catalogue.models.keys()]
    .filter((name) => mayUse(caller, name))
    .slice(0, NAMED_MAX)
    .join(", ");
  if (model === undefined) {
    throw new Fault(
      "model_not_found",
      `There is no model ${quoteInput(id)} here. This key may use: ${usable}.`,
      { param: "model" },
    );
  }
  if (!mayUse(caller, id)) {
    throw new Fault(
      "model_not_allowed",
      `This key may not use ${quoteInput(id)}. It may use: ${usable}.`,
      { param: "model" },
    );
  }
  return model;
}
