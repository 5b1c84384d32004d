import { type Channel, channelsOf } from "../catalogue.ts";
import { hasSharedPlaces } from "../channels/has-shared-places.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { BUCKETS } from "../../contract/sizes.ts";
import type { ChannelAbilities, ChannelCard } from "./administration.ts";
import { readChannelHealth } from "./read-channel-health.ts";

const LATE_MS = 24 * 3_600_000;

export type ChannelCardParts = Pick<
  LimnerParts,
  "records" | "clock" | "catalogue" | "desk" | "settings"
>;

/** Every configured channel, in the order of the configuration. See `ChannelCard`. */
export async function listChannelCards({
  records,
  clock,
  catalogue,
  desk,
  settings,
}: ChannelCardParts): Promise<readonly ChannelCard[]> {
  const calls = await records.usage.sumCalls(clock.now() - LATE_MS);
  const queued = await records.usage.countQueued();
  const taken = await records.generations.countPlaces();
  const healthOf = await readChannelHealth({ records, clock });
  const current = catalogue();
  return Array.from(current.channels.values(), (channel) => {
    const models = [...current.models.values()]
      .filter((model) => channelsOf(current, model).includes(channel))
      .map(({ id }) => id);
    const { trouble, waitMs, probe, ...look } = desk.look(channel);
    const sharesPlaces = hasSharedPlaces(channel, settings);
    return {
      settings: channel.settings,
      models,
      ...look,
      toldBy: settings.process,
      sharesPlaces,
      running: sharesPlaces ? (taken.get(channel.settings.id) ?? 0) : look.running,
      reason: trouble,
      restingUntil: waitMs === null || waitMs === 0 ? null : clock.now() + waitMs,
      probe: channel.engine.probe === undefined ? null : { last: probe },
      abilities: toChannelAbilities(channel),
      queued: models.reduce((sum, model) => sum + (queued.get(model) ?? 0), 0),
      late: calls
        .filter((call) => call.channel === channel.settings.id)
        .map(({ outcome, calls: count, pricePaidMicros }) => ({
          outcome,
          calls: count,
          pricePaidMicros,
        })),
      health: healthOf(channel.settings.id),
    };
  });
}

function toChannelAbilities({ engine }: Channel): ChannelAbilities {
  const { edit, referencesMax, mask, countMax, seed, previews, progress, cancel } =
    engine.abilities;
  const own = BUCKETS.filter(({ size }) => {
    const drawn = engine.abilities.legalSize(size);
    return drawn.width === size.width && drawn.height === size.height;
  });
  const short = { edit, referencesMax, mask, countMax, seed, previews, progress, cancel };
  return { ...short, ownSizes: own.length };
}
