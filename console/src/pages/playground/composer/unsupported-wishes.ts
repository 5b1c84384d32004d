import type { Model } from "limner/client";
import type { Wishes } from "../../../threads/thread.ts";

/** The API's names of what is set in these wishes and a model does not have. */
export function unsupportedWishes(
  { count, format, seed, temperature }: Wishes,
  model: Pick<Model, "supported_parameters"> | undefined,
): readonly string[] {
  const set = [
    count === 1 ? null : "n",
    format === "png" ? null : "output_format",
    seed === null ? null : "seed",
    temperature === null ? null : "temperature",
  ];
  return model === undefined
    ? []
    : set.filter((name) => name !== null && !model.supported_parameters.includes(name)).map(String);
}
