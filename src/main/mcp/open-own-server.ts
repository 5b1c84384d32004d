import type { Log } from "../../contract/log.ts";
import { createClosingStack } from "../../kit/closing-stack.ts";
import { readServeFacts } from "../../records/sqlite/read-serve-facts.ts";
import { FolderServedError } from "../../records/sqlite/serve-lock.ts";
import { compose } from "../compose.ts";
import type { Config, Secrets } from "../config/config.ts";
import { readFirstKey } from "../first-keys-file.ts";
import { listen } from "../listen.ts";
import { OperatorError } from "../operator-error.ts";
import { serverAddress } from "../server-address.ts";
import { takeFolder } from "../take-folder.ts";

const LOOPBACK = "127.0.0.1";

/** A server to speak to, and what was done to have it. */
export interface OwnServer extends AsyncDisposable {
  readonly url: string;
  readonly key: string;
  readonly keySource: string;
  /** Whether it runs in this process and ends with it. */
  readonly isOwn: boolean;
}

interface OwnServerOptions {
  readonly log: Log;
  /** A key of the data folder, where one was named. */
  readonly key: string | undefined;
}

/**
 * A Limner in this process, on a free port of this machine, over the data folder; or the one that serves the folder
 * already. Throws an `OperatorError` if neither can be had.
 */
export async function openOwnServer(
  config: Config,
  secrets: Secrets,
  { log, key }: OwnServerOptions,
): Promise<OwnServer> {
  const own = { ...config, host: LOOPBACK, port: 0, publicUrl: undefined };
  const closing = createClosingStack();
  try {
    const lock = closing.use(await takeFolder(own));
    const house = closing.use(await compose(own, secrets, { log }));
    const url = await listen(house.server, own);
    await lock.publish({ port: Number(new URL(url).port) });
    await house.start();
    closing.defer(() => house.drain(AbortSignal.timeout(config.drainMs)));
    return {
      ...(await findKey(config, secrets, key)),
      url,
      isOwn: true,
      [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    if (error instanceof OperatorError && error.cause instanceof FolderServedError) {
      return await findServing(config, secrets, { key, error });
    }
    throw error;
  }
}

/** The server that holds the folder, by the port that it has written down. */
async function findServing(
  config: Config,
  secrets: Secrets,
  { key, error }: { readonly key: string | undefined; readonly error: OperatorError },
): Promise<OwnServer> {
  const facts = await readServeFacts(config.dataDir);
  if (facts === undefined || facts.port === 0) {
    throw error;
  }
  return {
    ...(await findKey(config, secrets, key)),
    url: serverAddress({ host: LOOPBACK, port: facts.port }),
    isOwn: false,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function findKey(
  { dataDir }: Config,
  { apiKey }: Secrets,
  named: string | undefined,
): Promise<{ readonly key: string; readonly keySource: string }> {
  if (named !== undefined) {
    return { key: named, keySource: "--key" };
  }
  if (apiKey !== undefined) {
    return { key: apiKey, keySource: "LIMNER_API_KEY" };
  }
  const key = await readFirstKey(dataDir, "LIMNER_API_KEY");
  if (key === undefined) {
    throw new OperatorError(
      `No API key: first-keys.txt in ${dataDir} names none. Make one with "limner keys create" and give it with --key or LIMNER_API_KEY.`,
    );
  }
  return { key, keySource: `first-keys.txt in ${dataDir}` };
}
