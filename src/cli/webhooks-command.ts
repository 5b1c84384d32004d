import type { FlagValues } from "../main/config/environment-settings.ts";
import { openRecords } from "../main/open-records.ts";
import { nameRecords, placeRecords } from "../main/place-records.ts";
import { OperatorError } from "../main/operator-error.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

export interface WebhookSecretOptions extends FlagValues {
  readonly account?: string;
  readonly rotate?: boolean;
  readonly json?: boolean;
}

/** Shows what signs the webhooks of an account, the newest first; the secrets alone go to standard output. */
export async function runWebhookSecret(
  options: WebhookSecretOptions,
  terminal: Terminal,
): Promise<void> {
  const reading = readCommandConfig(terminal, options);
  await using records = await openRecords(placeRecords(reading.config, reading.secrets));
  const { accounts } = records;
  const account = options.account ?? (await accounts.first()).id;
  const secrets =
    options.rotate === true
      ? await accounts.rotateWebhookSecret(account)
      : await accounts.webhookSecrets(account);
  if (secrets === undefined) {
    throw new OperatorError(
      `There is no account ${account.slice(0, 80)} in ${nameRecords(reading.config)}; "limner accounts list" shows the ids.`,
    );
  }
  if (options.json === true) {
    terminal.print(JSON.stringify({ account, secrets }));
    return;
  }
  if (options.rotate === true) {
    terminal.note(
      "A new secret was made, the first one here. The one before it stays valid until the next rotation, so that receivers can follow.",
    );
  }
  for (const secret of secrets) {
    terminal.print(secret);
  }
}
