import { availableParallelism } from "node:os";
import { ENVIRONMENT_SETTINGS } from "../../main/config/environment-settings.ts";
import { readEnvironment } from "../../main/config/read-environment.ts";
import { findPort } from "../../main/find-port.ts";
import { firstKeysFile, readFirstKey } from "../../main/first-keys-file.ts";
import { OperatorError } from "../../main/operator-error.ts";
import { serverAddress } from "../../main/server-address.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

export interface ServerOptions {
  readonly url?: string;
  readonly key?: string;
  readonly dataDir?: string;
}

export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  readonly key: string;
  /** Where the key came from, for messages about keys that do not fit. */
  readonly keySource: string;
}

function readUrl(text: string, name: string): string {
  const url = ENVIRONMENT_SETTINGS.serverUrl.kind.read(text);
  if (url === undefined) {
    throw new UsageError(`${name} must be ${ENVIRONMENT_SETTINGS.serverUrl.kind.expected}.`);
  }
  return url;
}

/** Which server to speak to, and with which key. The key of a data folder is sent to the server of that folder only. */
export async function findServer(options: ServerOptions, { env, cwd }: Terminal): Promise<Server> {
  const flags = { dataDir: options.dataDir };
  const { values, apiKey, problems } = readEnvironment({
    env,
    cwd,
    flags,
    cores: availableParallelism(),
  });
  if (problems.length > 0) {
    throw new OperatorError(problems);
  }
  const named = options.url ?? env["LIMNER_URL"] ?? "";
  const url =
    named === ""
      ? serverAddress({ host: values.host, port: await findPort(values, { env, flags }) })
      : readUrl(named, options.url === undefined ? "LIMNER_URL" : "--url");
  if (options.key !== undefined) {
    return { url, key: options.key, keySource: "--key" };
  }
  if (apiKey !== undefined) {
    return { url, key: apiKey, keySource: "LIMNER_API_KEY" };
  }
  const file = firstKeysFile(values.dataDir);
  const key =
    named === ""
      ? await readFirstKey(values.dataDir, "LIMNER_API_KEY").catch(() => undefined)
      : undefined;
  if (key === undefined) {
    const looked = named === "" ? `, or run this beside the data folder (looked in ${file})` : "";
    throw new OperatorError(`No API key: give --key, or set LIMNER_API_KEY${looked}.`);
  }
  return { url, key, keySource: file };
}
