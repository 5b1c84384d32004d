import type { Engine } from "../../contract/engine.ts";
import type { Log } from "../../contract/log.ts";
import type { Channel } from "../../core/catalogue.ts";
import { canonicalJson } from "../../kit/canonical-json.ts";
import type { ChannelConfig, Config, Secrets } from "../config/config.ts";

/** Channels with their engines that were made ready and are not in force yet. */
export interface Stock {
  readonly channels: ReadonlyMap<string, Channel>;
  /** From now on these are in force; engines that are not among them are closed when nothing can use them any more. */
  adopt(): void;
}

/** The engines of the channels, over all changes of the configuration. Closing it closes them all. */
export interface EngineShelf extends AsyncDisposable {
  /** An engine whose channel says what it said before is kept, others are made. If one cannot be made, none is, and it throws why. */
  prepare(
    config: Pick<Config, "channels">,
    secrets: Pick<Secrets, "channelApiKeys">,
  ): Promise<Stock>;
  /** Does work that may take channels from the stock in force; none of them is closed before the work has ended. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

interface ShelfOptions {
  readonly create: (channel: ChannelConfig, apiKey: string | undefined) => Promise<Engine>;
  readonly log: Log;
}

interface Shelved {
  /** All that was said of the channel. */
  readonly said: string;
  readonly engine: Engine;
}

export function createEngineShelf({ create, log }: ShelfOptions): EngineShelf {
  let shelved: ReadonlyMap<string, Shelved> = new Map();
  /** Counts the stocks. Work that began in a later era cannot have seen what went before it. */
  let era = 0;
  const underWay = new Map<number, number>();
  const leaving = new Map<Engine, number>();
  const closings = new Set<Promise<void>>();

  const close = (engine: Engine): void => {
    leaving.delete(engine);
    const closing = closeOrTell(engine, log).finally(() => closings.delete(closing));
    closings.add(closing);
  };
  const closeUnused = (): void => {
    const oldest = Math.min(...underWay.keys());
    for (const [engine, last] of leaving) {
      if (last < oldest) {
        close(engine);
      }
    }
  };
  const adopt = (next: ReadonlyMap<string, Shelved>): void => {
    const staying = enginesOf(next);
    for (const engine of enginesOf(shelved)) {
      if (!staying.has(engine)) {
        leaving.set(engine, era);
      }
    }
    shelved = next;
    era += 1;
    closeUnused();
  };

  return {
    async prepare({ channels }, { channelApiKeys }) {
      const next = new Map<string, Shelved>();
      const made: Engine[] = [];
      try {
        for (const channel of channels) {
          const apiKey = channelApiKeys.get(channel.id);
          const said = canonicalJson([channel, apiKey ?? null]);
          const known = shelved.get(channel.id);
          const kept = known?.said === said ? known.engine : undefined;
          const engine = kept ?? (await create(channel, apiKey));
          if (!enginesOf(shelved).has(engine)) {
            made.push(engine);
          }
          next.set(channel.id, { said, engine });
        }
      } catch (error) {
        await Promise.all(made.map((engine) => engine[Symbol.asyncDispose]()));
        throw error;
      }
      const stocked = channels.flatMap((settings) => {
        const engine = next.get(settings.id)?.engine;
        return engine === undefined ? [] : [[settings.id, { settings, engine }] as const];
      });
      return { channels: new Map(stocked), adopt: () => adopt(next) };
    },

    async during(work) {
      const mine = era;
      underWay.set(mine, (underWay.get(mine) ?? 0) + 1);
      try {
        return await work();
      } finally {
        const others = (underWay.get(mine) ?? 1) - 1;
        if (others === 0) {
          underWay.delete(mine);
          closeUnused();
        } else {
          underWay.set(mine, others);
        }
      }
    },

    async [Symbol.asyncDispose]() {
      for (const engine of [...enginesOf(shelved), ...leaving.keys()]) {
        close(engine);
      }
      shelved = new Map();
      await Promise.all(closings);
    },
  };
}

async function closeOrTell(engine: Engine, log: Log): Promise<void> {
  try {
    await engine[Symbol.asyncDispose]();
  } catch (error) {
    log.error("engine-not-closed", { engine: engine.id, error });
  }
}

function enginesOf(shelved: ReadonlyMap<string, Shelved>): ReadonlySet<Engine> {
  return new Set(Array.from(shelved.values(), ({ engine }) => engine));
}
