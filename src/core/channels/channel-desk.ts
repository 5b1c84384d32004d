import type { Fault } from "../../contract/fault.ts";
import type { Model } from "../../contract/model.ts";
import { channelsOf, type Catalogue, type Channel } from "../catalogue.ts";
import type { Clock } from "../clock.ts";
import type { CallVerdict, ChannelLook, Failover } from "./channel-standing.ts";
import { chooseChannel } from "./choose-channel.ts";
import { createStandings } from "./create-standings.ts";
import { mostReferences } from "./unfit-channels.ts";

const COOL_DOWN_MS = 15_000;
/** So long after a failure a channel is asked after its equals. */
const LATELY_MS = 60_000;

/** A place at a channel; it is given back once. */
export interface Seat {
  readonly channel: Channel;
  release(): void;
}

/** Who may be called now: places at each channel, and what its calls and probes have shown of it. */
export interface ChannelDesk extends Disposable {
  /**
   * The most references that some channel of the model takes which has a free place and may be asked, none that is in `except`;
   * undefined if there is no such channel.
   */
  roomFor(catalogue: Catalogue, model: Model, except?: ReadonlySet<string>): number | undefined;
  /**
   * The best free channel (see `chooseChannel`); none that is in `tried`, rests or is out. Undefined if there is none.
   */
  take(catalogue: Catalogue, model: Model, tried: ReadonlySet<string>): Seat | undefined;
  /** Waits for a further place at the same channel, also while that rests or is out. */
  wait(channel: Channel, signal: AbortSignal): Promise<Seat>;
  /** The best channel of the model that was not tried and may be asked, even if it is busy now. */
  nextUntried(catalogue: Catalogue, model: Model, tried: ReadonlySet<string>): Channel | undefined;
  /** Whether new work may be given to it: it neither rests nor is out. */
  mayAsk(channel: Channel): boolean;
  /** What one request to its backend came to. */
  note(channel: Channel, verdict: CallVerdict): void;
  /** `fault`: why the backend would take no call; `byHand`: the operator asked, so that even a rest that the backend named ends. */
  noteProbe(
    channel: Channel,
    result: { readonly fault: Fault | undefined; readonly byHand: boolean },
  ): void;
  /** What it could not take goes to another channel. */
  noteFailover(channel: Channel, failover: Failover): void;
  look(channel: Channel): ChannelLook;
  /**
   * The configuration is now this one: places grow or shrink, a channel with other settings or another engine begins
   * anew, and those that are gone are forgotten once their last call has ended.
   */
  follow(catalogue: Catalogue): void;
}

export function createChannelDesk(options: {
  readonly clock: Clock;
  /** 0 to 1, for the weights. */
  readonly random: () => number;
  /** The first rest of a channel; 15 s unless told, which only tests do. */
  readonly coolDownMs?: number | undefined;
  /** Called when a channel may be asked that could not be before. */
  readonly onOpening?: () => void;
}): ChannelDesk {
  const { clock, random, coolDownMs = COOL_DOWN_MS, onOpening = () => {} } = options;
  const standings = createStandings({ clock, coolDownMs, onOpening });

  /** What an engine of an older configuration does says nothing of the one that serves the channel now. */
  const circuitOf = (channel: Channel) => {
    const standing = standings.of(channel);
    return standing.channel.engine === channel.engine ? standing.circuit : undefined;
  };
  const mayAsk = (channel: Channel) => {
    const { state } = standings.of(channel).circuit;
    return state === "open" || state === "half-open";
  };
  const askable = (catalogue: Catalogue, model: Model, tried: ReadonlySet<string>) =>
    channelsOf(catalogue, model).filter(
      (channel) => !tried.has(channel.settings.id) && mayAsk(channel),
    );
  const isFree = (channel: Channel) => standings.of(channel).places.isFree;
  const hasFailedLately = (channel: Channel) => {
    const { failedAt } = standings.of(channel).circuit;
    return failedAt !== undefined && clock.elapsed() - failedAt < LATELY_MS;
  };
  const choose = (channels: readonly Channel[]) =>
    chooseChannel(channels, hasFailedLately, random());

  return {
    mayAsk,
    roomFor: (catalogue, model, except = new Set()) =>
      mostReferences(askable(catalogue, model, except).filter(isFree)),
    nextUntried: (catalogue, model, tried) => choose(askable(catalogue, model, tried)),
    take(catalogue, model, tried) {
      const channel = choose(askable(catalogue, model, tried).filter(isFree));
      const release = channel && standings.of(channel).places.tryTake();
      return channel && release && { channel, release };
    },
    async wait(channel, signal) {
      return { channel, release: await standings.of(channel).places.take(signal) };
    },
    note: (channel, verdict) => circuitOf(channel)?.note(verdict),
    noteProbe: (channel, result) => circuitOf(channel)?.noteProbe(result),
    noteFailover(channel, failover) {
      standings.of(channel).lastFailover = failover;
    },
    look(channel) {
      const { circuit, places, lastFailover } = standings.of(channel);
      return { ...circuit.look(), running: places.running, lastFailover };
    },
    follow(catalogue) {
      standings.follow(catalogue);
      onOpening();
    },
    [Symbol.dispose]: () => standings[Symbol.dispose](),
  };
}
