import type { Channel } from "./channel.ts";

type Candidate = Pick<Channel, "id" | "models" | "resting" | "priority" | "weight">;

/** What becomes of new requests while a channel rests. */
export interface Meanwhile {
  /** Models that others draw, and who these are, the best first. */
  readonly moved: readonly { readonly models: readonly string[]; readonly to: readonly string[] }[];
  /** Models that nobody else draws now: their requests wait. */
  readonly waiting: readonly string[];
}

/** Who draws the models of a channel that rests. */
export function findMeanwhile(channel: Candidate, channels: readonly Candidate[]): Meanwhile {
  const others = rankChannels(channels.filter(({ id, resting }) => id !== channel.id && !resting));
  const groups = Map.groupBy(channel.models, (model) =>
    others
      .filter(({ models }) => models.includes(model))
      .map(({ id }) => id)
      .join("\n"),
  );
  const waiting = groups.get("") ?? [];
  groups.delete("");
  return { moved: [...groups].map(([to, models]) => ({ models, to: to.split("\n") })), waiting };
}

/** In the order in which they are asked: by priority, the highest first, and equals by weight. */
export function rankChannels<Ranked extends Pick<Channel, "priority" | "weight">>(
  channels: readonly Ranked[],
): readonly Ranked[] {
  return channels.toSorted((a, b) => b.priority - a.priority || b.weight - a.weight);
}
