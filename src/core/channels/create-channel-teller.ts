import type { ToldChannel } from "../../contract/process-records.ts";
import type { LimnerParts } from "../limner-parts.ts";

type Parts = Pick<LimnerParts, "records" | "catalogue" | "desk" | "clock" | "settings">;

/**
 * Tells the other processes which channels this one does not ask, or only on trial: each finds out for itself, and an operator
 * asks one of them. Where all is well, and was, nothing is written.
 */
export function createChannelTeller(parts: Parts): () => Promise<void> {
  const { records, settings } = parts;
  let wasWell = true;
  return async () => {
    const channels = listTold(parts);
    if (wasWell && channels.length === 0) {
      return;
    }
    await records.processes.tell(settings.process, channels);
    wasWell = channels.length === 0;
  };
}

function listTold({ catalogue, desk, clock }: Parts): readonly ToldChannel[] {
  return [...catalogue().channels.values()].flatMap((channel) => {
    const { state, waitMs, trouble, failuresInRow } = desk.look(channel);
    if (state === "open") {
      return [];
    }
    const told: ToldChannel = {
      id: channel.settings.id,
      state,
      until: waitMs === null || waitMs === 0 ? null : clock.now() + waitMs,
      message: trouble?.message ?? null,
      failuresInRow,
    };
    return [told];
  });
}
