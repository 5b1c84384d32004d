import type { Catalogue, Channel } from "../catalogue.ts";
import { channelsOf } from "../catalogue.ts";
import type { Clock } from "../clock.ts";
import type { Model } from "../../contract/model.ts";
import { createSemaphore, type Semaphore } from "../../kit/semaphore.ts";

const COOL_DOWN_MS = 15_000;

/** A place at a channel; it is given back once. */
export interface Seat {
  readonly channel: Channel;
  release(): void;
}

/** Who may be called now: places at each channel, and the rest that a failed one takes. */
export interface ChannelDesk {
  /** Whether some channel of the model has a free place and is not resting. */
  hasRoom(catalogue: Catalogue, model: Model): boolean;
  /**
   * The best free channel: highest priority, then by weight at random; none that is in `tried` or rests.
   * Undefined if there is none.
   */
  take(catalogue: Catalogue, model: Model, tried: ReadonlySet<string>): Seat | undefined;
  /** Waits for a further place at the same channel. */
  wait(channel: Channel, signal: AbortSignal): Promise<Seat>;
  /** The best channel of the model that was not tried and does not rest, even if it is busy now. */
  nextUntried(catalogue: Catalogue, model: Model, tried: ReadonlySet<string>): Channel | undefined;
  /** The last call was unpaid: the channel is left alone for a while. */
  rest(channel: Channel): void;
  /** How many places are taken, and how long it will yet rest; 0 if it does not. */
  look(channel: Channel): { readonly running: number; readonly restingMs: number };
}

export function createChannelDesk(options: {
  readonly clock: Clock;
  /** 0 to 1, for the weights. */
  readonly random: () => number;
  /** How long a channel rests after an unpaid call; 15 s unless told, which only tests do. */
  readonly coolDownMs?: number | undefined;
}): ChannelDesk {
  const { clock, random, coolDownMs = COOL_DOWN_MS } = options;
  const places = new Map<string, Semaphore>();
  const restingUntil = new Map<string, number>();

  const placesOf = (channel: Channel): Semaphore => {
    const { id, concurrency } = channel.settings;
    const known = places.get(id) ?? createSemaphore(concurrency);
    places.set(id, known);
    return known;
  };
  const restOf = (channel: Channel) =>
    Math.max(0, (restingUntil.get(channel.settings.id) ?? 0) - clock.elapsed());
  const open = (catalogue: Catalogue, model: Model, tried: ReadonlySet<string>) =>
    channelsOf(catalogue, model).filter(
      (channel) => !tried.has(channel.settings.id) && restOf(channel) === 0,
    );
  const seat = (channel: Channel, release: () => void): Seat => ({ channel, release });

  return {
    hasRoom: (catalogue, model) =>
      open(catalogue, model, new Set()).some((channel) => placesOf(channel).free > 0),
    nextUntried: (catalogue, model, tried) =>
      open(catalogue, model, tried).toSorted(
        (a, b) => b.settings.priority - a.settings.priority,
      )[0],
    take(catalogue, model, tried) {
      const free = open(catalogue, model, tried).filter((channel) => placesOf(channel).free > 0);
      const best = Math.max(...free.map((channel) => channel.settings.priority));
      const equals = free.filter((channel) => channel.settings.priority === best);
      const chosen = chooseByWeight(equals, random());
      const release = chosen && placesOf(chosen).tryAcquire();
      return chosen && release && seat(chosen, release);
    },
    wait: async (channel, signal) => seat(channel, await placesOf(channel).acquire(signal)),
    look: (channel) => ({
      running: channel.settings.concurrency - placesOf(channel).free,
      restingMs: restOf(channel),
    }),
    rest(channel) {
      restingUntil.set(channel.settings.id, clock.elapsed() + coolDownMs);
    },
  };
}

function chooseByWeight(channels: readonly Channel[], chance: number): Channel | undefined {
  let left = chance * channels.reduce((sum, channel) => sum + channel.settings.weight, 0);
  for (const channel of channels) {
    left -= channel.settings.weight;
    if (left < 0) {
      return channel;
    }
  }
  return channels.at(-1);
}
