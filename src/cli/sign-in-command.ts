import type { FlagValues } from "../main/config/environment-settings.ts";
import { makeSignIn } from "../main/make-sign-in.ts";
import { openRecords } from "../main/open-records.ts";
import { OperatorError } from "../main/operator-error.ts";
import { serverAddress } from "../main/server-address.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a link that signs a browser in once, within ten minutes. */
export async function runSignIn(flags: FlagValues, terminal: Terminal): Promise<void> {
  const { config } = readCommandConfig(terminal, flags);
  if (config.publicUrl === undefined && config.port === 0) {
    throw new OperatorError(
      "LIMNER_PORT is 0, so the server's port is not known here; give it with --port.",
    );
  }
  await using records = await openRecords(config);
  const { code } = await makeSignIn(records, Date.now());
  terminal.note("Open this within 10 minutes; it works once:");
  terminal.print(`${config.publicUrl ?? serverAddress(config)}/#sign-in=${code}`);
}
