import type { Model } from "../../contract/model.ts";
import { channelsOf, type Catalogue, type Channel } from "../catalogue.ts";

interface WithReferences {
  readonly references: readonly unknown[];
}

/** Whether a channel's engine can do what a plan needs at all: change pictures, and as many as there are. */
function isFit({ engine }: Channel, { references }: WithReferences): boolean {
  const { edit, referencesMax } = engine.abilities;
  return references.length === 0 || (edit && references.length <= referencesMax);
}

/** The ids of those channels of a model that are never asked for this plan. */
export function unfitChannels(
  catalogue: Catalogue,
  model: Model,
  plan: WithReferences,
): ReadonlySet<string> {
  const unfit = channelsOf(catalogue, model).filter((channel) => !isFit(channel, plan));
  return new Set(unfit.map(({ settings }) => settings.id));
}
