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

/** The most references that one of these channels takes; undefined if there is none. */
export function mostReferences(channels: readonly Channel[]): number | undefined {
  const most = channels.map(({ engine }) => {
    const { edit, referencesMax } = engine.abilities;
    return edit ? referencesMax : 0;
  });
  return most.length === 0 ? undefined : Math.max(...most);
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
