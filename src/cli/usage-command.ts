import type { UsageGrouping, UsageLine } from "../contract/usage-records.ts";
import { formatMicros } from "../kit/micros.ts";
import type { FlagValues } from "../main/config/environment-settings.ts";
import { openRecords } from "../main/open-records.ts";
import { nameRecords, placeRecords } from "../main/place-records.ts";
import { findAccount } from "./accounts/accounts-command.ts";
import { formatTable } from "./format-table.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export interface UsageOptions extends FlagValues {
  readonly by: string;
  readonly from?: string;
  readonly to?: string;
  readonly account?: string;
  readonly json?: boolean;
}

const DAY_MS = 86_400_000;
const DAYS_DEFAULT = 30;
const GROUPINGS: readonly UsageGrouping[] = ["day", "model", "key", "account"];

/** Shows what was drawn and what it cost, of all accounts or of one. */
export async function runUsage(options: UsageOptions, terminal: Terminal): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  const by = GROUPINGS.find((grouping) => grouping === options.by);
  if (by === undefined) {
    throw new UsageError(`--by must be one of ${GROUPINGS.join(", ")}.`);
  }
  const { from, to } = readRange(options, Date.now());
  const { account } = options;
  await using records = await openRecords(placeRecords(config, secrets));
  if (account !== undefined) {
    await findAccount(records, account, nameRecords(config));
  }
  const lines = await records.usage.sum({
    by,
    from,
    to,
    ...(account === undefined ? {} : { account }),
  });
  if (options.json === true) {
    terminal.print(JSON.stringify(lines.map((line) => lineJson(by, line))));
    return;
  }
  const headings = [by.toUpperCase(), "NAME", "GENERATIONS", "PICTURES", "FAILURES", "COST"];
  for (const line of formatTable(headings, [...lines.map(toRow), toRow(sumUp(lines))])) {
    terminal.print(line);
  }
}

function sumUp(lines: readonly UsageLine[]): UsageLine {
  const sum = (count: (line: UsageLine) => number) =>
    lines.reduce((total, line) => total + count(line), 0);
  return {
    group: "in all",
    name: null,
    generations: sum((line) => line.generations),
    pictures: sum((line) => line.pictures),
    failures: sum((line) => line.failures),
    capturedMicros: sum((line) => line.capturedMicros),
  };
}

function toRow(line: UsageLine): readonly string[] {
  const { group, name, generations, pictures, failures, capturedMicros } = line;
  const counts = [generations, pictures, failures].map(String);
  return [group, name ?? "", ...counts, `$${formatMicros(capturedMicros)}`];
}

/** As the HTTP interface writes it. */
function lineJson(by: UsageGrouping, line: UsageLine): object {
  return {
    [by]: line.group,
    ...((by === "key" || by === "account") && { name: line.name }),
    generations: line.generations,
    pictures: line.pictures,
    failures: line.failures,
    cost: { amount_micros: line.capturedMicros, currency: "USD" },
  };
}

/** Whole days (UTC), both in the range: the last 30 unless told. */
function readRange(
  { from, to }: UsageOptions,
  now: number,
): { readonly from: number; readonly to: number } {
  const end =
    to === undefined ? (Math.floor(now / DAY_MS) + 1) * DAY_MS : readDay(to, "--to") + DAY_MS;
  const start = from === undefined ? end - DAYS_DEFAULT * DAY_MS : readDay(from, "--from");
  if (start >= end) {
    throw new UsageError("--from must not be after --to.");
  }
  return { from: start, to: end };
}

function readDay(text: string, flag: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(text)) {
    throw new UsageError(`${flag} must be a day such as 2027-01-31, not "${text.slice(0, 80)}".`);
  }
  return at;
}
