import { readConfig } from "../main/config/read-config.ts";
import type { ConfigReading } from "../main/config/read-config.ts";
import type { FlagValues } from "../main/config/environment-settings.ts";
import type { Terminal } from "./terminal.ts";

/** The configuration that a server started here would have, so that commands speak of the same folder and port. */
export function readCommandConfig({ env, cwd }: Terminal, flags: FlagValues): ConfigReading {
  return readConfig({ env, cwd, flags });
}
