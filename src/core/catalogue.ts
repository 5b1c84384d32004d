import type { Engine } from "../contract/engine.ts";
import type { ChannelSettings, Model } from "../contract/model.ts";

export interface Channel {
  readonly settings: ChannelSettings;
  readonly engine: Engine;
}

/** What is configured, immutable. A reload makes a new one; a run keeps the one it was planned with. */
export interface Catalogue {
  readonly models: ReadonlyMap<string, Model>;
  readonly channels: ReadonlyMap<string, Channel>;
}

/** The channels that may draw for a model, in the order of the configuration. */
export function channelsOf(catalogue: Catalogue, model: Model): readonly Channel[] {
  return model.channels.flatMap((id) => catalogue.channels.get(id) ?? []);
}

/**
 * Whether a picture of this channel is of another kind than the model stands for: the built-in engine
 * beside configured backends. Such a picture is warned about and has the channel's own price.
 */
export function isOtherEngine(catalogue: Catalogue, model: Model, channel: Channel): boolean {
  return (
    channel.settings.standsIn &&
    channelsOf(catalogue, model).some((other) => !other.settings.standsIn)
  );
}
