import { randomUUID } from "node:crypto";
import type { LedgerEntry, NewEntry } from "../../contract/ledger-records.ts";
import { formatMicros } from "../../kit/micros.ts";
import { openRecords } from "../../main/open-records.ts";
import { nameRecords, placeRecords } from "../../main/place-records.ts";
import { formatTable } from "../format-table.ts";
import { readCommandConfig } from "../read-command-config.ts";
import { readDollars } from "../read-dollars.ts";
import { readOneLine } from "../read-one-line.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { formatTime } from "./account-lines.ts";
import { findAccount, type AccountsOptions } from "./accounts-command.ts";

export interface EntryOptions extends AccountsOptions {
  readonly reference?: string;
  readonly note?: string;
}

export interface EntriesOptions extends AccountsOptions {
  readonly limit: string;
  readonly cursor?: string;
}

interface EntryWish {
  readonly account: string;
  readonly kind: NewEntry["kind"];
  readonly amount: string;
}

const REFERENCE_CHARACTERS_MAX = 200;
const NOTE_CHARACTERS_MAX = 500;
const ENTRIES_MAX = 100;

/**
 * Enters a top-up or an adjustment. The reference is what makes a repetition harmless; without one a fresh one is made and
 * shown, with which the command can be repeated.
 */
export async function runEnterMoney(
  { account, kind, amount }: EntryWish,
  options: EntryOptions,
  terminal: Terminal,
): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  const { reference = randomUUID(), note } = options;
  const entry: NewEntry = {
    account,
    kind,
    amountMicros: readDollars(amount, { name: "The amount", isSigned: true }),
    reference: readOneLine(reference, "--reference", REFERENCE_CHARACTERS_MAX),
    note: note === undefined ? null : readOneLine(note, "--note", NOTE_CHARACTERS_MAX),
    createdAt: Date.now(),
  };
  await using records = await openRecords(placeRecords(config, secrets));
  await findAccount(records, account, nameRecords(config));
  const entered = await records.ledger.enter(entry);
  if (options.json === true) {
    terminal.print(
      JSON.stringify({
        ...entryJson(entered.entry),
        balance: { amount_micros: entered.balanceMicros, currency: "USD" },
        repeated: entered.repeated,
      }),
    );
    return;
  }
  const verb = entered.repeated ? "Was entered before, and not again" : "Entered";
  terminal.print(
    `${verb}: $${formatMicros(entry.amountMicros)}, reference ${entry.reference}. The balance is $${formatMicros(entered.balanceMicros)}.`,
  );
}

export async function runListEntries(
  account: string,
  options: EntriesOptions,
  terminal: Terminal,
): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  const limit = /^\d{1,4}$/.test(options.limit) ? Number(options.limit) : 0;
  if (limit < 1 || limit > ENTRIES_MAX) {
    throw new UsageError(`--limit must be a whole number from 1 to ${ENTRIES_MAX}.`);
  }
  await using records = await openRecords(placeRecords(config, secrets));
  await findAccount(records, account, nameRecords(config));
  const cursor = options.cursor === undefined ? {} : { cursor: options.cursor };
  const { data, next } = await records.ledger.list({ account, limit, ...cursor });
  if (options.json === true) {
    terminal.print(JSON.stringify({ data: data.map(entryJson), next_cursor: next }));
    return;
  }
  const rows = data.map((entry) => [
    formatTime(entry.createdAt),
    entry.kind,
    `$${formatMicros(entry.amountMicros)}`,
    entry.generation ?? entry.reference ?? "",
    entry.note ?? "",
  ]);
  for (const line of formatTable(["TIME (UTC)", "KIND", "AMOUNT", "FOR", "NOTE"], rows)) {
    terminal.print(line);
  }
  if (next !== null) {
    terminal.note(`There are more: --cursor ${next}`);
  }
}

/** As the HTTP interface writes it. */
function entryJson(entry: LedgerEntry): object {
  return {
    object: "ledger_entry",
    account: entry.account,
    kind: entry.kind,
    amount_micros: entry.amountMicros,
    currency: "USD",
    generation: entry.generation,
    reference: entry.reference,
    note: entry.note,
    created: Math.floor(entry.createdAt / 1000),
  };
}
