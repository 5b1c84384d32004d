import type { Measure, Overview } from "./overview.ts";

/** Bars by model. */
export interface ModelStacks {
  /** The names of the layers; null: all the other models together. */
  readonly models: readonly (string | null)[];
  readonly steps: readonly {
    readonly start: number;
    readonly isOpen: boolean;
    /** A value for each of `models`. */
    readonly values: readonly number[];
  }[];
  readonly total: number;
}

const NAMED_MAX = 4;

/**
 * At most four models are named, those with the most pictures, whatever is measured, so that a model keeps its pigment; the rest is
 * one layer.
 */
export function toModelStacks(steps: Overview["steps"], measure: Measure): ModelStacks {
  const pictures = new Map<string, number>();
  for (const one of steps.flatMap(({ models }) => models)) {
    pictures.set(one.model, (pictures.get(one.model) ?? 0) + one.pictures);
  }
  const ranked = [...pictures]
    .toSorted(([a, most], [b, more]) => more - most || a.localeCompare(b))
    .map(([model]) => model);
  const named = ranked.slice(0, NAMED_MAX);
  const models = ranked.length > NAMED_MAX ? [...named, null] : named;
  const stacks = steps.map(({ start, complete, models: own }) => ({
    start,
    isOpen: !complete,
    values: models.map((model) =>
      sum(
        own
          .filter((one) => (model === null ? !named.includes(one.model) : one.model === model))
          .map((one) => (measure === "pictures" ? one.pictures : one.amount_micros)),
      ),
    ),
  }));
  return { models, steps: stacks, total: sum(stacks.flatMap(({ values }) => values)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
