import type { ApiKey, NewKey } from "../contract/account-records.ts";
import { formatMicros, readMicros } from "../kit/micros.ts";
import type { Config } from "../main/config/config.ts";
import type { FlagValues } from "../main/config/environment-settings.ts";
import { nearestName } from "../kit/nearest-name.ts";
import { isEnvironmentKey } from "../main/environment-key.ts";
import { makeKey } from "../main/make-key.ts";
import { openRecords } from "../main/open-records.ts";
import { OperatorError } from "../main/operator-error.ts";
import { formatTable } from "./format-table.ts";
import { readCommandConfig } from "./read-command-config.ts";
import { readExpiry } from "./read-expiry.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export type KeysOptions = FlagValues & { readonly json?: boolean };

export interface CreateKeyOptions extends KeysOptions {
  readonly name?: string;
  readonly budget?: string;
  readonly models?: string;
  readonly expires?: string;
}

const NAME_CHARACTERS_MAX = 100;

function readBudget(text: string): number {
  const micros = readMicros(text.replace(/^\$/, ""));
  if (micros === undefined) {
    throw new UsageError(
      `--budget must be dollars with at most six places, such as 25 or 0.50, not "${text.slice(0, 80)}".`,
    );
  }
  return micros;
}

function readModels(text: string, models: Config["models"]): string[] {
  const known = models.map(({ id }) => id);
  const names = [...new Set(text.split(",").map((name) => name.trim()))].filter(
    (name) => name !== "",
  );
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined || names.length === 0) {
    const meant = unknown === undefined ? undefined : nearestName(unknown, known);
    const remedy = meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`;
    throw new UsageError(
      `--models names "${(unknown ?? "").slice(0, 80)}", which is not a model here; ${remedy}`,
    );
  }
  return names;
}

function readName(text: string): string {
  const name = text.trim();
  if (name === "" || name.length > NAME_CHARACTERS_MAX || /\p{Cc}/u.test(name)) {
    throw new UsageError(`--name must be one line of 1 to ${NAME_CHARACTERS_MAX} characters.`);
  }
  return name;
}

function toState(key: ApiKey, now: number): string {
  if (key.disabled) {
    return "revoked";
  }
  return key.expiresAt !== null && key.expiresAt <= now ? "expired" : "active";
}

/** As the HTTP interface writes records: amounts in micro-dollars, times in Unix seconds. */
function toJson(key: ApiKey) {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    budget_micros: key.budgetMicros,
    budget_used_micros: key.budgetUsedMicros,
    models: key.models,
    expires: key.expiresAt === null ? null : Math.floor(key.expiresAt / 1000),
    disabled: key.disabled,
    created: Math.floor(key.createdAt / 1000),
  };
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

/** Makes an API key of the first account. The key alone goes to standard output, so that scripts can take it. */
export async function runCreateKey(options: CreateKeyOptions, terminal: Terminal): Promise<void> {
  const { config } = readCommandConfig(terminal, options);
  const { key, hash, prefix } = makeKey();
  const now = Date.now();
  const wished: Omit<NewKey, "account"> = {
    name: readName(options.name ?? "unnamed"),
    hash,
    prefix,
    budgetMicros: options.budget === undefined ? null : readBudget(options.budget),
    models: options.models === undefined ? null : readModels(options.models, config.models),
    expiresAt: options.expires === undefined ? null : readExpiry(options.expires, now),
    createdAt: now,
  };
  await using records = await openRecords(config, { make: true });
  const account = await records.accounts.first();
  const made = await records.keys.add({ ...wished, account: account.id });
  if (options.json === true) {
    terminal.print(JSON.stringify({ key, ...toJson(made) }));
    return;
  }
  terminal.note(`Made ${made.id} (${made.name}) in ${config.dataDir}. The key is shown only now:`);
  terminal.print(key);
}

export async function runListKeys(options: KeysOptions, terminal: Terminal): Promise<void> {
  const { config } = readCommandConfig(terminal, options);
  await using records = await openRecords(config);
  const account = await records.accounts.first();
  const keys = await records.keys.list(account.id);
  if (options.json === true) {
    terminal.print(JSON.stringify(keys.map(toJson)));
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
  const { config } = readCommandConfig(terminal, options);
  await using records = await openRecords(config);
  const key = await records.keys.get(id);
  if (key === undefined) {
    throw new OperatorError(
      `There is no key ${id.slice(0, 80)} in ${config.dataDir}; "limner keys list" shows the ids.`,
    );
  }
  if (isEnvironmentKey(key)) {
    throw new OperatorError(
      `${id} stands for LIMNER_API_KEY; unset that variable and start the server anew.`,
    );
  }
  await records.keys.disable(id);
  if (options.json === true) {
    terminal.print(JSON.stringify(toJson({ ...key, disabled: true })));
    return;
  }
  terminal.print(`Revoked ${key.id} (${key.name}).`);
}
