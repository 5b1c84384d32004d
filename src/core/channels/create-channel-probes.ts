import { Fault } from "../../contract/fault.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { whileWanted } from "../../kit/while-wanted.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";

const PROBE_MS = 10_000;
const PROBES_AT_ONCE = 8;
/** A channel that is out is asked less often than one that rests: nobody has mended it yet. */
const OUT_EVERY_MS = 60_000;

/** Asks backends whether they would take a call. At most one question to a channel is under way. */
export interface ChannelProbes {
  /**
   * Asks the backends of channels that rest or are out, and of those that were never asked. What is well is left
   * alone. Resolves when all have answered or had their time.
   */
  probeTroubled(signal: AbortSignal): Promise<void>;
  /**
   * Asks this one now. Throws `not_found`, and `not_possible` where its engine has nothing to ask. That the backend
   * would take no call is an answer, which the desk shows.
   */
  probe(id: string): Promise<void>;
}

export function createChannelProbes({
  catalogue,
  desk,
  clock,
  log,
}: Pick<LimnerParts, "catalogue" | "desk" | "clock" | "log">): ChannelProbes {
  const underWay = new Map<Channel["engine"], Promise<void>>();

  const ask = async (channel: Channel, byHand: boolean, signal: AbortSignal): Promise<void> => {
    const fault = await askEngine(channel, signal);
    // A question that was broken off because the server stops has no answer.
    if (!signal.aborted) {
      desk.noteProbe(channel, { fault, byHand });
      const { id } = channel.settings;
      if (fault === undefined) {
        log.info("channel-probed", { channel: id });
      } else {
        log.warn("channel-probe-failed", { channel: id, error: fault });
      }
    }
  };
  const askOnce = (channel: Channel, byHand: boolean, signal: AbortSignal): Promise<void> => {
    const asking =
      underWay.get(channel.engine) ??
      ask(channel, byHand, signal).finally(() => underWay.delete(channel.engine));
    underWay.set(channel.engine, asking);
    return asking;
  };
  const isDue = (channel: Channel): boolean => {
    if (channel.engine.probe === undefined) {
      return false;
    }
    const { state, running, probe } = desk.look(channel);
    if (probe === null || state === "resting") {
      return true;
    }
    return state === "out"
      ? clock.now() - probe.at >= OUT_EVERY_MS
      : // A call that is on trial is the better question.
        state === "half-open" && running === 0;
  };

  return {
    async probeTroubled(signal) {
      const due = [...catalogue().channels.values()].filter(isDue);
      await mapLimited(due, PROBES_AT_ONCE, (channel) => askOnce(channel, false, signal));
    },
    async probe(id) {
      const channel = catalogue().channels.get(id);
      if (channel === undefined) {
        throw new Fault("not_found", `There is no channel ${quoteInput(id)}.`);
      }
      if (channel.engine.probe === undefined) {
        throw new Fault(
          "not_possible",
          `The engine of the channel ${quoteInput(id)} has nothing that could be asked without drawing.`,
        );
      }
      await askOnce(channel, true, new AbortController().signal);
    },
  };
}

/** Why the backend would take no call; undefined if it would. */
async function askEngine({ engine }: Channel, stop: AbortSignal): Promise<Fault | undefined> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PROBE_MS)]);
  try {
    await whileWanted(engine.probe?.(signal) ?? Promise.resolve(), signal);
    return undefined;
  } catch (error) {
    if (signal.aborted) {
      return new Fault(
        "backend_timeout",
        `The backend did not say within ${PROBE_MS / 1000} s whether it would take a call.`,
        { outcome: "unpaid", cause: error },
      );
    }
    return error instanceof Fault
      ? error
      : new Fault("backend_failed", "The backend could not be asked whether it takes calls.", {
          outcome: "unpaid",
          cause: error,
        });
  }
}
