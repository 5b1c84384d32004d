import type { Catalogue, Channel } from "../catalogue.ts";
import type { Clock } from "../clock.ts";
import type { Failover } from "./channel-standing.ts";
import { createCircuit, type Circuit } from "./create-circuit.ts";
import { createPlaces, type Places } from "./create-places.ts";

/** What is known of one channel in this process. */
interface Standing {
  /** As configured now. */
  channel: Channel;
  readonly circuit: Circuit;
  readonly places: Places;
  lastFailover: Failover | null;
}

/** The standing of every channel that was asked for, by its id. */
export interface Standings extends Disposable {
  of(channel: Channel): Standing;
  /** See `ChannelDesk.follow`. */
  follow(catalogue: Catalogue): void;
}

interface StandingsOptions {
  readonly clock: Clock;
  readonly coolDownMs: number;
  readonly onOpening: () => void;
}

export function createStandings(options: StandingsOptions): Standings {
  const known = new Map<string, Standing>();
  let followed: Catalogue | undefined;

  const forget = (id: string): void => {
    known.get(id)?.circuit[Symbol.dispose]();
    known.delete(id);
  };
  const isGone = (id: string) => followed?.channels.has(id) === false;
  const open = (channel: Channel): Standing => {
    const { id, concurrency } = channel.settings;
    const circuit = createCircuit({
      ...options,
      canProbe: () => (known.get(id)?.channel ?? channel).engine.probe !== undefined,
      onOpening: () => {
        known.get(id)?.places.admit();
        options.onOpening();
      },
    });
    const places = createPlaces({
      size: concurrency,
      isOnTrial: () => circuit.state === "half-open",
      onRelease: () => {
        if (places.running === 0 && isGone(id)) {
          forget(id);
        }
      },
    });
    return { channel, circuit, places, lastFailover: null };
  };

  return {
    of(channel) {
      const { id } = channel.settings;
      const standing = known.get(id) ?? open(followed?.channels.get(id) ?? channel);
      known.set(id, standing);
      return standing;
    },
    follow(catalogue) {
      followed = catalogue;
      for (const [id, standing] of known) {
        const channel = catalogue.channels.get(id);
        if (channel !== undefined) {
          adopt(standing, channel);
        } else if (standing.places.running === 0) {
          forget(id);
        }
      }
    },
    [Symbol.dispose]() {
      for (const { circuit } of known.values()) {
        circuit[Symbol.dispose]();
      }
    },
  };
}

function adopt(standing: Standing, channel: Channel): void {
  const { engine, settings } = standing.channel;
  const isOther =
    engine !== channel.engine || JSON.stringify(settings) !== JSON.stringify(channel.settings);
  standing.channel = channel;
  standing.places.resize(channel.settings.concurrency);
  if (isOther) {
    standing.circuit.reset();
  }
}
