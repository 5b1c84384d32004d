import type { Channel } from "../catalogue.ts";

/**
 * The channel to ask: of the highest priority, and of these one that has not failed lately if there is one; between
 * equals by weight at random.
 */
export function chooseChannel(
  channels: readonly Channel[],
  hasFailedLately: (channel: Channel) => boolean,
  chance: number,
): Channel | undefined {
  const best = Math.max(...channels.map(({ settings }) => settings.priority));
  const equals = channels.filter(({ settings }) => settings.priority === best);
  const sound = equals.filter((channel) => !hasFailedLately(channel));
  return chooseByWeight(sound.length > 0 ? sound : equals, chance);
}

function chooseByWeight(channels: readonly Channel[], chance: number): Channel | undefined {
  let left = chance * channels.reduce((sum, { settings }) => sum + settings.weight, 0);
  for (const channel of channels) {
    left -= channel.settings.weight;
    if (left < 0) {
      return channel;
    }
  }
  return channels.at(-1);
}
