import type { Channel } from "../catalogue.ts";
import type { LimnerSettings } from "../limner-parts.ts";

/**
 * Whether all processes together have the places of a channel. Where one process is all there is, and where the engine draws in
 * the process itself, each has as many of its own.
 */
export function hasSharedPlaces(
  { engine }: Channel,
  { sharesChannels }: Pick<LimnerSettings, "sharesChannels">,
): boolean {
  return sharesChannels === true && engine.abilities.inProcess !== true;
}
