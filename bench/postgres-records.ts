/**
 * What records on PostgreSQL take: admissions, claims with a place at a channel, and settles a second, by one caller and by
 * many, in one account and in as many as there are callers. The server waits for its disk.
 * usage: node bench/postgres-records.ts [milliseconds for each figure]
 */
import { cpus } from "node:os";
import type { Run } from "../src/contract/generation-records.ts";
import type { Records } from "../src/contract/records.ts";
import { randomHex } from "../src/kit/random-hex.ts";
import { openPostgresRecords } from "../src/records/postgres/open-postgres-records.ts";
import { startPostgres } from "../test/support/start-postgres.ts";
import { BENCH_PLAN } from "./ledger/fill-records.ts";

const forMs = Number(process.argv[2] ?? 3_000);
const CONNECTIONS = 24;
const MODEL = "bench";
const HOLD_MICROS = 30_000;

interface Caller {
  readonly account: string;
  readonly key: string;
}

async function addCaller(records: Records): Promise<Caller> {
  const wishes = { name: "bench", unlimited: true, limits: null, keeping: null, createdAt: 1 };
  const { id: account } = await records.accounts.add(wishes);
  const { id: key } = await records.keys.add({
    account,
    name: "bench",
    hash: randomHex(),
    prefix: "sk-bench",
    budgetMicros: null,
    models: null,
    expiresAt: null,
    createdAt: 1,
  });
  return { account, key };
}

function admit(records: Records, caller: Caller) {
  return records.generations.admit({
    ...caller,
    id: `gen_${randomHex()}`,
    route: "generations",
    model: MODEL,
    fingerprint: randomHex(),
    plan: BENCH_PLAN,
    holdMicros: HOLD_MICROS,
    createdAt: Date.now(),
    stages: [],
    waitedBy: "bench",
    idempotencyValue: null,
    retryOf: null,
    client: null,
    webhookUrl: null,
    queuedMax: null,
    keyQueuedMax: null,
  });
}

/** `missed`: somebody else was faster. */
async function claimNext(records: Records): Promise<Claimed | "missed" | undefined> {
  const candidate = await records.generations.next([MODEL]);
  if (candidate === undefined) return undefined;
  const asset = randomHex();
  const place = { id: randomHex(), channel: "bench", concurrency: 1_000_000 };
  const terms = { process: "bench", leaseMs: 60_000, kept: [], firstCall: null };
  const run = await records.generations.claimWithPlace(
    candidate,
    { ...terms, names: [{ asset, order: 0 }], concurrentMax: null },
    place,
  );
  return run === undefined || run === "full" ? "missed" : { run, asset };
}

interface Claimed {
  readonly run: Run;
  readonly asset: string;
}

async function settle(records: Records, { run, asset }: Claimed): Promise<void> {
  await records.generations.describe(run, asset, {
    width: 1024,
    height: 1024,
    bytes: 20_000,
    mediaType: "image/png",
    native: { width: 1024, height: 1024 },
    document: null,
    understood: null,
    revisedPrompt: null,
  });
  await records.generations.settle(run, {
    state: "succeeded",
    stored: [{ asset, priceMicros: HOLD_MICROS }],
    finishedAt: Date.now(),
    stages: [],
    warnings: [],
    error: null,
    native: null,
    understood: null,
    revisedPrompt: null,
    usage: null,
    channel: "bench",
  });
}

/** How many a second, by so many callers at once. `work` says how many it did; undefined: there is nothing left. */
async function rate(
  callers: number,
  work: (caller: number) => Promise<number | undefined>,
): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      let isIdle = false;
      while (!isIdle && performance.now() - startedAt < forMs) {
        const did = await work(caller);
        isIdle = did === undefined;
        // Added after the wait: the others count on meanwhile.
        done += did ?? 0;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - startedAt);
}

await using server = await startPostgres({ durable: true });
await using records = await openPostgresRecords({
  url: await server.addDatabase(),
  connections: CONNECTIONS,
});
const lines = [
  "| Callers | Accounts | Admissions/s | Claims/s | Settles/s |",
  "|---|---|---|---|---|",
];
for (const [callers, accounts] of [
  [1, 1],
  [16, 1],
  [16, 16],
] as const) {
  const own: Caller[] = [];
  for (let index = 0; index < accounts; index += 1) own.push(await addCaller(records));
  const callerOf = (index: number) => own[index % own.length] ?? { account: "", key: "" };
  const claimed: Claimed[] = [];
  const admissions = await rate(callers, async (index) => {
    await admit(records, callerOf(index));
    return 1;
  });
  const claims = await rate(callers, async () => {
    const one = await claimNext(records);
    if (one === undefined) return undefined;
    if (one === "missed") return 0;
    claimed.push(one);
    return 1;
  });
  const settles = await rate(callers, async () => {
    const one = claimed.pop();
    if (one === undefined) return undefined;
    await settle(records, one);
    return 1;
  });
  const figures = [admissions, claims, settles].map((figure) => Math.round(figure));
  lines.push(`| ${[callers, accounts, ...figures].join(" | ")} |`);
  await drain(records);
}
const { findings } = await records.verifyLedger();
process.stdout.write(
  [
    `Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? "unknown"}); the ledger has ${findings.length} findings`,
    "",
    ...lines,
    "",
  ].join("\n"),
);

/** What is left over would be claimed in the next round, by callers of another number. */
async function drain(all: Records): Promise<void> {
  for (;;) {
    const candidate = await all.generations.next([MODEL]);
    if (candidate === undefined) return;
    await all.generations.cancel(candidate.generation.id, 1);
  }
}
