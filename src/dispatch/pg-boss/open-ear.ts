import { Client } from "pg";
import type { Log } from "../../contract/log.ts";
import { whileWanted } from "../../kit/while-wanted.ts";
import type { Timers } from "../shared/timers.ts";

const WAIT_MS_MIN = 100;
const WAIT_MS_MAX = 5_000;
const PULSE_MS = 10_000;
const CONNECT_MS_MAX = 5_000;
const CLOSE_MS_MAX = 2_000;

export interface EarOptions {
  readonly url: string;
  /** As the server lists the connection. */
  readonly name: string;
  readonly channel: string;
  readonly timers: Timers;
  readonly log: Log;
  readonly hear: (payload: string) => void;
  /** It hears again after it did not for a while; whatever came meanwhile is lost. */
  readonly returned: () => void;
}

/**
 * A connection of its own that listens on a channel. It is connected when this resolves. One that breaks, or answers no
 * more, is made anew, with waits that grow up to a bound.
 */
export async function openEar(options: EarOptions): Promise<AsyncDisposable> {
  const { timers, log } = options;
  let client: Client | undefined;
  let stopWait = (): void => {};
  let failures = 0;
  let closed = false;

  const lose = (lost: Client, error: unknown): void => {
    if (client !== lost) return;
    client = undefined;
    void closeClient(lost);
    log.warn("listening-lost", { error });
    connectLater();
  };

  const connectLater = (): void => {
    const waitMs = Math.min(WAIT_MS_MAX, WAIT_MS_MIN * 2 ** failures);
    failures += 1;
    stopWait = timers.after(waitMs, () => void connectAgain());
  };

  const connectAgain = async (): Promise<void> => {
    try {
      await connect();
    } catch (error) {
      log.debug("listening-not-back", { error });
      if (!closed) connectLater();
      return;
    }
    if (closed) return;
    failures = 0;
    log.info("listening-again");
    options.returned();
  };

  const connect = async (): Promise<void> => {
    const next = await connectClient(options, lose);
    if (closed) await closeClient(next);
    else client = next;
  };

  // A server that has gone without a word shows only when it is asked something.
  const stopPulse = timers.every(PULSE_MS, () => {
    const listening = client;
    void listening?.query("select 1").catch((error: unknown) => lose(listening, error));
  });

  try {
    await connect();
  } catch (error) {
    stopPulse();
    throw error;
  }

  return {
    async [Symbol.asyncDispose]() {
      closed = true;
      stopPulse();
      stopWait();
      const last = client;
      client = undefined;
      if (last !== undefined) await closeClient(last);
    },
  };
}

async function connectClient(
  { url, name, channel, hear }: EarOptions,
  lose: (lost: Client, error: unknown) => void,
): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    query_timeout: CONNECT_MS_MAX,
    keepAlive: true,
  });
  client.on("error", (error) => lose(client, error));
  client.on("end", () => lose(client, new Error("the connection ended")));
  client.on("notification", ({ payload }) => hear(payload ?? ""));
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  } catch (error) {
    await closeClient(client);
    throw error;
  }
}

/** A server that has gone without a word never says that it has closed its end. */
async function closeClient(client: Client): Promise<void> {
  const over = AbortSignal.timeout(CLOSE_MS_MAX);
  try {
    await whileWanted(client.end(), over);
  } catch {
    // It had gone already, which is what was wanted.
  }
}
