import type { FlagValues } from "../main/config/environment-settings.ts";
import { findPort } from "../main/find-port.ts";
import { makeSignIn } from "../main/make-sign-in.ts";
import { openRecords } from "../main/open-records.ts";
import { placeRecords } from "../main/place-records.ts";
import { serverAddress } from "../main/server-address.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a link that signs a browser in once, within ten minutes. */
export async function runSignIn(flags: FlagValues, terminal: Terminal): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, flags);
  const page =
    config.publicUrl ??
    serverAddress({
      host: config.host,
      port: await findPort(config, { env: terminal.env, flags }),
    });
  await using records = await openRecords(placeRecords(config, secrets));
  const { code } = await makeSignIn(records);
  terminal.note("Open this within 10 minutes; it works once:");
  terminal.print(`${page}/#sign-in=${code}`);
}
