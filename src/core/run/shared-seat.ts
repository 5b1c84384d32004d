import type { ChannelPlace, Run } from "../../contract/generation-records.ts";
import { pause } from "../../kit/pause.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Channel } from "../catalogue.ts";
import type { Seat } from "../channels/channel-desk.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { hasSharedPlaces } from "../channels/has-shared-places.ts";
import { patiently } from "./patiently.ts";

/** Whoever leaves a full channel rings for new work only; a run that needs a further place looks again so often. */
const LOOK_AGAIN_MS = 250;

/** The place of all processes that goes with one in this process; undefined where each process has its own. */
export function planPlace(
  channel: Channel,
  { settings }: Pick<LimnerParts, "settings">,
): ChannelPlace | undefined {
  const { id, concurrency } = channel.settings;
  return hasSharedPlaces(channel, settings)
    ? { id: randomHex(), channel: id, concurrency }
    : undefined;
}

/** A seat whose release gives back the place of all processes too, and wakes others if that was the last one. */
export function bindPlace(
  seat: Seat,
  place: ChannelPlace,
  { generation, parts }: { readonly generation: string; readonly parts: LimnerParts },
): Seat {
  const { records, log, dispatch } = parts;
  let isHeld = true;
  const leave = async (): Promise<void> => {
    let mayBeWaitedFor = true;
    try {
      mayBeWaitedFor = await patiently(() => records.generations.leavePlace(place), {
        name: "leave-place",
        generation,
        parts,
        signal: parts.stopping,
      });
    } catch (error) {
      // It counts no more once the lease of its run is over.
      log.warn("place-not-left", { generation, channel: place.channel, error });
    }
    // Only now: until then whoever took it here would have been refused by the records.
    seat.release();
    if (mayBeWaitedFor) {
      dispatch.ring("freed");
    }
  };
  return {
    channel: seat.channel,
    release() {
      if (isHeld) {
        isHeld = false;
        void leave();
      }
    },
  };
}

/** Waits until a place in this process is one among all processes too. The seat is given back if that fails. */
export async function shareSeat(
  seat: Seat,
  run: Run,
  { parts, signal }: { readonly parts: LimnerParts; readonly signal: AbortSignal },
): Promise<Seat> {
  const place = planPlace(seat.channel, parts);
  if (place === undefined) {
    return seat;
  }
  const { id: generation } = run.generation;
  const { leaseMs } = parts.settings;
  const take = () => parts.records.generations.takePlace(run, place, leaseMs);
  try {
    while (!(await patiently(take, { name: "take-place", generation, parts, signal }))) {
      await pause(LOOK_AGAIN_MS, signal);
    }
    signal.throwIfAborted();
    return bindPlace(seat, place, { generation, parts });
  } catch (error) {
    bindPlace(seat, place, { generation, parts }).release();
    throw error;
  }
}
