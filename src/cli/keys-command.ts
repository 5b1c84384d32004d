import type { Account, ApiKey, NewKey } from "../contract/account-records.ts";
import type { Records } from "../contract/records.ts";
import { readWebhookUrl } from "../contract/webhook-url.ts";
import { formatMicros } from "../kit/micros.ts";
import type { FlagValues } from "../main/config/environment-settings.ts";
import { isEnvironmentKey } from "../main/environment-key.ts";
import { makeKey } from "../main/make-key.ts";
import { openRecords } from "../main/open-records.ts";
import { nameRecords, placeRecords } from "../main/place-records.ts";
import { OperatorError } from "../main/operator-error.ts";
import { findAccount } from "./accounts/accounts-command.ts";
import { formatTable } from "./format-table.ts";
import { keyJson } from "./key-json.ts";
import { readLimitFlags, type LimitFlags } from "./limit-flags.ts";
import { readChatSwitch } from "./read-chat-switch.ts";
import { readCommandConfig } from "./read-command-config.ts";
import { readDollars } from "./read-dollars.ts";
import { readExpiry } from "./read-expiry.ts";
import { readModels } from "./read-models.ts";
import { readOneLine } from "./read-one-line.ts";
import type { Terminal } from "./terminal.ts";

export type KeysOptions = FlagValues & { readonly json?: boolean };

export interface ListKeysOptions extends KeysOptions {
  readonly account?: string;
}

export interface CreateKeyOptions extends KeysOptions, LimitFlags {
  readonly name?: string;
  readonly account?: string;
  readonly private?: boolean;
  readonly webhookUrl?: string;
  readonly budget?: string;
  readonly models?: string;
  readonly expires?: string;
  readonly chat?: string;
}

/** The account that was named, or the first one, which is made if there is none yet. */
async function findOwner(
  records: Records,
  id: string | undefined,
  dataDir: string,
): Promise<Account> {
  return id === undefined
    ? await records.accounts.first()
    : await findAccount(records, id, dataDir);
}

function toState(key: ApiKey, now: number): string {
  if (key.disabled) {
    return "revoked";
  }
  return key.expiresAt !== null && key.expiresAt <= now ? "expired" : "active";
}

function toRow(key: ApiKey, now: number): string[] {
  return [
    key.id,
    key.name,
    key.prefix,
    key.budgetMicros === null ? "none" : `$${formatMicros(key.budgetMicros)}`,
    `$${formatMicros(key.budgetUsedMicros)}`,
    key.models === null ? "all" : key.models.join(","),
    key.expiresAt === null
      ? "never"
      : new Date(key.expiresAt).toISOString().slice(0, 16).replace("T", " "),
    toState(key, now),
  ];
}

/** Makes an API key of an account, the first one unless told. The key alone goes to standard output, so that scripts can take it. */
export async function runCreateKey(options: CreateKeyOptions, terminal: Terminal): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  const { key, hash, prefix } = makeKey();
  const now = Date.now();
  const wished: Omit<NewKey, "account"> = {
    name: readOneLine(options.name ?? "unnamed", "--name"),
    hash,
    prefix,
    budgetMicros:
      options.budget === undefined ? null : readDollars(options.budget, { name: "--budget" }),
    models: options.models === undefined ? null : readModels(options.models, config.models),
    expiresAt: options.expires === undefined ? null : readExpiry(options.expires, now),
    createdAt: now,
    isPrivate: options.private ?? false,
    limits: readLimitFlags(options, null),
    webhookUrl:
      options.webhookUrl === undefined ? null : readWebhookUrl(options.webhookUrl, "--webhook-url"),
    chatShape: options.chat === undefined ? "auto" : readChatSwitch(options.chat),
  };
  await using records = await openRecords(placeRecords(config, secrets), {
    make: options.account === undefined,
  });
  const account = await findOwner(records, options.account, nameRecords(config));
  const made = await records.keys.add({ ...wished, account: account.id });
  if (options.json === true) {
    terminal.print(JSON.stringify({ key, ...keyJson(made) }));
    return;
  }
  terminal.note(
    `Made ${made.id} (${made.name}) in ${nameRecords(config)}. The key is shown only now:`,
  );
  terminal.print(key);
}

export async function runListKeys(options: ListKeysOptions, terminal: Terminal): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  await using records = await openRecords(placeRecords(config, secrets));
  const account = await findOwner(records, options.account, nameRecords(config));
  const keys = await records.keys.list(account.id);
  if (options.json === true) {
    terminal.print(JSON.stringify(keys.map(keyJson)));
    return;
  }
  const now = Date.now();
  const headings = ["ID", "NAME", "BEGINS", "BUDGET", "USED", "MODELS", "EXPIRES (UTC)", "STATE"];
  const rows = keys.map((key) => toRow(key, now));
  for (const line of formatTable(headings, rows)) {
    terminal.print(line);
  }
}

export async function runRevokeKey(
  id: string,
  options: KeysOptions,
  terminal: Terminal,
): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  await using records = await openRecords(placeRecords(config, secrets));
  const key = await records.keys.get(id);
  if (key === undefined) {
    throw new OperatorError(
      `There is no key ${id.slice(0, 80)} in ${nameRecords(config)}; "limner keys list" shows the ids.`,
    );
  }
  if (isEnvironmentKey(key)) {
    throw new OperatorError(
      `${id} stands for LIMNER_API_KEY; unset that variable and start the server anew.`,
    );
  }
  await records.keys.disable(id);
  if (options.json === true) {
    terminal.print(JSON.stringify(keyJson({ ...key, disabled: true })));
    return;
  }
  terminal.print(`Revoked ${key.id} (${key.name}).`);
}
