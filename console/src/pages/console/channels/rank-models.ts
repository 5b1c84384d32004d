import type { Channel } from "./channel.ts";
import { rankChannels } from "./meanwhile.ts";

/** Who draws some models, the first choice first. */
export interface ModelRanking {
  readonly models: readonly string[];
  readonly channels: readonly RankedChannel[];
}

export interface RankedChannel {
  readonly channel: Channel;
  /** 1 for all of the highest priority, then 2. */
  readonly rank: number;
  /** Of the requests that reach this rank, how many it gets: 1 if it is alone there. */
  readonly share: number;
}

/** Models that the same channels draw stand together. */
export function rankModels(channels: readonly Channel[]): readonly ModelRanking[] {
  const models = [...new Set(channels.flatMap(({ models: own }) => own))];
  const groups = Map.groupBy(models, (model) =>
    channels
      .filter(({ models: own }) => own.includes(model))
      .map(({ id }) => id)
      .join("\n"),
  );
  return [...groups.values()].map((group) => ({
    models: group,
    channels: toRanks(channels.filter(({ models: own }) => own.includes(group[0] ?? ""))),
  }));
}

function toRanks(channels: readonly Channel[]): readonly RankedChannel[] {
  const priorities = [...new Set(channels.map(({ priority }) => priority))].toSorted(
    (a, b) => b - a,
  );
  return rankChannels(channels).map((channel) => {
    const equals = channels.filter(({ priority }) => priority === channel.priority);
    const weights = equals.reduce((sum, { weight }) => sum + weight, 0);
    return {
      channel,
      rank: priorities.indexOf(channel.priority) + 1,
      share: channel.weight / weights,
    };
  });
}
