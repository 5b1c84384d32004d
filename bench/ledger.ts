/**
 * What a million generations cost: admission, claim, settle, look-ups and reports on a full database beside an empty one,
 * in turns, one at a time and 32 at once. Ratios are of medians.
 * usage: node bench/ledger.ts [generations] [rounds] [accounts]
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteRecords } from "../src/records/sqlite/open-sqlite-records.ts";
import { BENCH_PLAN, fillRecords } from "./ledger/fill-records.ts";
import { createTimes, measure, OPERATIONS, type Bench, type Times } from "./ledger/measure.ts";

const generations = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 300);
const accounts = Number(process.argv[4] ?? 1_000);
const AT_ONCE = 32;
const WARM_UP_SHARE = 0.1;

const folder = await mkdtemp(join(tmpdir(), "limner-bench-ledger-"));

async function openBench(name: string, filling: { accounts: number; generations: number }) {
  const file = join(folder, name);
  {
    await using made = await openSqliteRecords({ file });
    await made.ping();
  }
  fillRecords(file, filling);
  const records = await openSqliteRecords({ file });
  const bench: Bench = { records, account: "acc_0", key: "key_0_0", plan: BENCH_PLAN };
  return { ...bench, file, [Symbol.asyncDispose]: () => records[Symbol.asyncDispose]() };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

interface Measured {
  readonly empty: Times;
  readonly full: Times;
}

/** In turns, so that whatever else the machine does falls on both. */
async function compare(empty: Bench, full: Bench, atOnce: number): Promise<Measured> {
  const count = Math.max(1, Math.ceil(rounds / atOnce ** 0.5));
  const warmUp = Math.ceil(count * WARM_UP_SHARE);
  const measured = { empty: createTimes(), full: createTimes() };
  for (let round = -warmUp; round < count; round += 1) {
    const kept = round < 0 ? { empty: createTimes(), full: createTimes() } : measured;
    await measure(empty, { times: kept.empty, atOnce });
    await measure(full, { times: kept.full, atOnce });
  }
  return measured;
}

function toRows({ empty, full }: Measured, title: string): readonly string[] {
  const ms = (value: number) => value.toFixed(2);
  return OPERATIONS.map((name) => {
    const [before, now] = [quantile(empty[name], 0.5), quantile(full[name], 0.5)];
    const p95 = [quantile(empty[name], 0.95), quantile(full[name], 0.95)].map(ms);
    return `| ${name} | ${title} | ${ms(before)} | ${p95[0]} | ${ms(now)} | ${p95[1]} | ${(now / before).toFixed(2)} |`;
  });
}

const startedAt = performance.now();
{
  await using full = await openBench("full.db", { accounts, generations });
  await using empty = await openBench("empty.db", { accounts: 1, generations: 0 });
  const filledS = Math.round((performance.now() - startedAt) / 1_000);
  const single = await compare(empty, full, 1);
  const together = await compare(empty, full, AT_ONCE);
  const audit = await full.records.verifyLedger();
  const megabytes = Math.round((await stat(full.file)).size / 1e6);
  process.stdout.write(
    [
      `Node ${process.version}, SQLite ${process.versions["sqlite"] ?? ""}, ${cpus().length} processors (${cpus()[0]?.model ?? "unknown"})`,
      `${audit.generations} generations, ${audit.entries} ledger entries, ${audit.accounts} accounts, ${megabytes} MB, filled in ${filledS} s; ` +
        `the measured account is the largest; the ledger has ${audit.findings.length} findings`,
      "",
      "| Work, ms | At once | empty: median | p95 | full: median | p95 | ratio of medians |",
      "|---|---|---|---|---|---|---|",
      ...toRows(single, "1"),
      ...toRows(together, String(AT_ONCE)),
      "",
    ].join("\n"),
  );
}
await rm(folder, { recursive: true });
