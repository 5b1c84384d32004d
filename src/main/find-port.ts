import { readServeFacts } from "../records/sqlite/read-serve-facts.ts";
import type { Config } from "./config/config.ts";
import type { FlagValues } from "./config/environment-settings.ts";
import { OperatorError } from "./operator-error.ts";

interface PortSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly flags: FlagValues;
}

/**
 * The port of the server of this data folder: the one that was named, else the one where it says that it listens, so that
 * a command in a second terminal needs no variable of the first. Without a server, the default.
 */
export async function findPort(
  { dataDir, port }: Pick<Config, "dataDir" | "port">,
  { env, flags }: PortSources,
): Promise<number> {
  const isNamed = (flags.port ?? env["LIMNER_PORT"] ?? "") !== "" && port !== 0;
  if (isNamed) {
    return port;
  }
  const served = (await readServeFacts(dataDir))?.port ?? port;
  if (served === 0) {
    throw new OperatorError(
      `LIMNER_PORT is 0 and no server of ${dataDir} runs, so its port is not known here; set LIMNER_PORT to it.`,
    );
  }
  return served;
}
