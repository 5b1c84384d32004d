import { KEEPING_DAYS_MAX } from "../../contract/account-limits.ts";
import type { Account, Keeping } from "../../contract/account-records.ts";
import type { Records } from "../../contract/records.ts";
import { formatMicros } from "../../kit/micros.ts";
import type { FlagValues } from "../../main/config/environment-settings.ts";
import { openRecords } from "../../main/open-records.ts";
import { nameRecords, placeRecords } from "../../main/place-records.ts";
import { OperatorError } from "../../main/operator-error.ts";
import { formatTable } from "../format-table.ts";
import { readLimitFlags, type LimitFlags } from "../limit-flags.ts";
import { readCommandConfig } from "../read-command-config.ts";
import { readOneLine } from "../read-one-line.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { accountJson, accountRows, formatTime } from "./account-lines.ts";

export type AccountsOptions = FlagValues & { readonly json?: boolean };

export interface AccountWishes extends AccountsOptions, LimitFlags {
  readonly name?: string;
  readonly unlimited?: boolean;
  readonly keepReferences?: string;
  readonly keepResults?: string;
}

const PAGE = 100;

/** All of them, page after page, so that no list ends without a word. */
export async function runListAccounts(options: AccountsOptions, terminal: Terminal): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  await using records = await openRecords(placeRecords(config, secrets));
  const accounts: Account[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.accounts.list({
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    accounts.push(...page.data);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  if (options.json === true) {
    terminal.print(JSON.stringify(accounts.map(accountJson)));
    return;
  }
  const rows = accounts.map((account) => [
    account.id,
    account.name,
    `$${formatMicros(account.balanceMicros)}`,
    account.unlimited ? "yes" : "no",
    formatTime(account.createdAt),
  ]);
  for (const line of formatTable(["ID", "NAME", "BALANCE", "UNLIMITED", "CREATED (UTC)"], rows)) {
    terminal.print(line);
  }
}

/** Makes an account. Its id alone goes to standard output, so that scripts can take it. */
export async function runCreateAccount(wishes: AccountWishes, terminal: Terminal): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, wishes);
  if (wishes.name === undefined) {
    throw new UsageError("--name is missing: what the account is called.");
  }
  const wished = {
    name: readOneLine(wishes.name, "--name"),
    unlimited: wishes.unlimited ?? false,
    limits: readLimitFlags(wishes, null),
    keeping: readKeeping(wishes, null),
    createdAt: Date.now(),
  };
  await using records = await openRecords(placeRecords(config, secrets), { make: true });
  await records.accounts.first();
  const account = await records.accounts.add(wished);
  if (wishes.json === true) {
    terminal.print(JSON.stringify(accountJson(account)));
    return;
  }
  terminal.note(
    `Made the account ${account.name} in ${nameRecords(config)}, with nothing on it. "limner accounts top-up" puts money there; "limner keys create --account" makes a key.`,
  );
  terminal.print(account.id);
}

export async function runShowAccount(
  id: string,
  options: AccountsOptions,
  terminal: Terminal,
): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  await using records = await openRecords(placeRecords(config, secrets));
  show(await findAccount(records, id, nameRecords(config)), options, terminal);
}

export async function runUpdateAccount(
  id: string,
  wishes: AccountWishes,
  terminal: Terminal,
): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, wishes);
  await using records = await openRecords(placeRecords(config, secrets));
  const before = await findAccount(records, id, nameRecords(config));
  const after = await records.accounts.update(id, {
    ...(wishes.name !== undefined && { name: readOneLine(wishes.name, "--name") }),
    ...(wishes.unlimited !== undefined && { unlimited: wishes.unlimited }),
    limits: readLimitFlags(wishes, before.limits),
    keeping: readKeeping(wishes, before.keeping),
  });
  show(after ?? before, wishes, terminal);
}

/** Throws an `OperatorError` that says where ids are shown. */
export async function findAccount(
  { accounts }: Records,
  id: string,
  dataDir: string,
): Promise<Account> {
  const account = await accounts.get(id);
  if (account === undefined) {
    throw new OperatorError(
      `There is no account ${id.slice(0, 80)} in ${dataDir}; "limner accounts list" shows the ids.`,
    );
  }
  return account;
}

function show(account: Account, options: AccountsOptions, terminal: Terminal): void {
  if (options.json === true) {
    terminal.print(JSON.stringify(accountJson(account)));
    return;
  }
  const [heading = [], ...rows] = accountRows(account);
  for (const line of formatTable(heading, rows)) {
    terminal.print(line);
  }
}

function readKeeping(
  { keepReferences, keepResults }: AccountWishes,
  before: Partial<Keeping> | null,
): Partial<Keeping> | null {
  const keeping: { -readonly [Name in keyof Keeping]?: Keeping[Name] } = { ...before };
  for (const [name, flag, text] of [
    ["referencesDays", "--keep-references", keepReferences],
    ["resultsDays", "--keep-results", keepResults],
  ] as const) {
    if (text === "default") {
      delete keeping[name];
    } else if (text !== undefined) {
      keeping[name] = text === "ever" ? null : readDays(text, flag);
    }
  }
  return Object.keys(keeping).length === 0 ? null : keeping;
}

function readDays(text: string, flag: string): number {
  const days = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (days < 1 || days > KEEPING_DAYS_MAX) {
    throw new UsageError(
      `${flag} must be days from 1 to ${KEEPING_DAYS_MAX}, ever, or default, not "${text.slice(0, 80)}".`,
    );
  }
  return days;
}
