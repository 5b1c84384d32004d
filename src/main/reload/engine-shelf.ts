import type { Engine } from "../../contract/engine.ts";
import type { Log } from "../../contract/log.ts";
import type { Channel } from "../../core/catalogue.ts";
import { canonicalJson } from "../../kit/canonical-json.ts";
import { createLeave } from "./create-leave.ts";
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
  const closings = new Set<Promise<void>>();
  const close = (engine: Engine): void => {
    const closing = closeOrTell(engine, log).finally(() => closings.delete(closing));
    closings.add(closing);
  };
  const leave = createLeave(close);
  const adopt = (next: ReadonlyMap<string, Shelved>): void => {
    const staying = enginesOf(next);
    const leaving = [...enginesOf(shelved)].filter((engine) => !staying.has(engine));
    shelved = next;
    leave.retire(leaving);
  };

  return {
    async prepare({ channels }, { channelApiKeys }) {
      const next = new Map<string, Shelved>();
      const stocked = new Map<string, Channel>();
      const known = enginesOf(shelved);
      try {
        for (const channel of channels) {
          const apiKey = channelApiKeys.get(channel.id);
          const said = canonicalJson([channel, apiKey ?? null]);
          const before = shelved.get(channel.id);
          const engine = before?.said === said ? before.engine : await create(channel, apiKey);
          next.set(channel.id, { said, engine });
          stocked.set(channel.id, { settings: channel, engine });
        }
      } catch (error) {
        const made = [...enginesOf(next)].filter((engine) => !known.has(engine));
        await Promise.all(made.map((engine) => engine[Symbol.asyncDispose]()));
        throw error;
      }
      return { channels: stocked, adopt: () => adopt(next) };
    },
    during: (work) => leave.during(work),
    async [Symbol.asyncDispose]() {
      for (const engine of [...enginesOf(shelved), ...leave.waiting]) {
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
