import { DatabaseSync } from "node:sqlite";
import type { Plan } from "../../src/contract/generation.ts";

export interface Filling {
  readonly accounts: number;
  readonly generations: number;
}

/** In one commit. */
const BATCH = 20_000;
const DAYS = 90;
const PRICE_MICROS = 30_000;
const TOP_UPS_PER_ACCOUNT = 20;
const TOP_UP_MICROS = 1_000_000_000_000;

/** The fingerprint of a prompt that is sent again and again: one generation in a hundred has it. */
export const POPULAR_FINGERPRINT = "f".repeat(64);

export const BENCH_PLAN: Plan = {
  mode: "draw",
  prompt: "Cinematic landscape 16:9, old lighthouse by the sea at dusk, photorealistic",
  context: [],
  guidance: "",
  references: [],
  mask: null,
  size: { width: 2048, height: 1152 },
  sizeAsked: "2048x1152",
  sizeUnderstood: "2048x1152 as asked",
  format: "png",
  quality: null,
  count: 1,
  seeds: [7],
  seedWished: false,
  wishes: {},
  priceMicros: PRICE_MICROS,
  warnings: [],
};

/**
 * Fills a migrated file that nothing has open with three months of finished, delivered work: one generation in fifty has
 * failed, three in ten had an `Idempotency-Key`, one in four keeps its picture and its call. A few accounts have most of
 * it, the first one about a thirtieth. Hold, release and capture of each add up.
 */
export function fillRecords(file: string, { accounts, generations }: Filling): void {
  using database = new DatabaseSync(file);
  // Nobody minds if this file is lost in a power cut.
  database.exec(
    "pragma synchronous = off; pragma cache_size = -500000; pragma temp_store = memory",
  );
  const now = Date.now();
  addAccounts(database, accounts, now);
  const from = now - DAYS * 86_400_000;
  const stepMs = (now - from) / generations;
  for (let done = 0; done < generations; done += BATCH) {
    const count = Math.min(BATCH, generations - done);
    database.exec("begin");
    addGenerations(database, { first: done, count, accounts, from, stepMs });
    for (const statement of OF_GENERATIONS) {
      database.prepare(statement).run({ first: done + 1, last: done + count });
    }
    database.exec("commit");
  }
  balance(database);
  database.exec("pragma wal_checkpoint(truncate)");
}

/** The account of number 0 is `acc_0`, its keys are `key_0_0` and `key_0_1`. */
function addAccounts(database: DatabaseSync, accounts: number, now: number): void {
  const numbers = `with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < $count)`;
  database.exec("begin");
  const add = (sql: string, count: number) =>
    database.prepare(sql.replace("NUMBERS", numbers)).run({ count, now });
  add(
    `NUMBERS insert into accounts (id, name, balance_micros, unlimited, last_turn, created_at)
      select 'acc_' || n, 'account ' || n, 0, 0, n, $now from numbers`,
    accounts,
  );
  add(
    `NUMBERS insert into keys (id, hash, prefix, name, account, budget_used_micros, disabled, created_at)
      select 'key_' || (n / 2) || '_' || (n % 2), lower(hex(randomblob(32))), 'sk-', 'key', 'acc_' || (n / 2), 0, 0, $now
      from numbers`,
    accounts * 2,
  );
  add(
    `NUMBERS insert into ledger_entries (account, generation, kind, amount_micros, reference, created_at)
      select 'acc_' || (n / ${TOP_UPS_PER_ACCOUNT}), null, 'top_up', ${TOP_UP_MICROS}, 'transfer ' || n, $now from numbers`,
    accounts * TOP_UPS_PER_ACCOUNT,
  );
  database.exec("commit");
}

interface Batch {
  readonly first: number;
  readonly count: number;
  readonly accounts: number;
  readonly from: number;
  readonly stepMs: number;
}

function addGenerations(database: DatabaseSync, batch: Batch): void {
  const { first, count, accounts, from, stepMs } = batch;
  const statement = database.prepare(`
    with recursive numbers (n) as (select $first union all select n + 1 from numbers where n + 1 < $last),
    chances as materialized (
      select n, (abs(random()) % 1000000) / 1000000.0 as share, abs(random()) % 100 as percent, abs(random()) % 2 as side,
        cast($from + n * $step as integer) as at
      from numbers
    ),
    owners as materialized (select *, cast(share * share * $accounts as integer) as owner from chances)
    insert into generations (
      id, account, key, route, model, fingerprint, plan, state, attempt, crashes, hold_micros, cost_micros, stages, warnings,
      error, native, understood, usage, channel, delivered_at, created_at, queued_at, finished_at, keyed, picture_count, mode, size
    )
    select
      'gen_' || lower(hex(randomblob(16))), 'acc_' || owner, 'key_' || owner || '_' || side, 'generations', 'gpt-image-2-vip',
      case when percent = 0 then '${POPULAR_FINGERPRINT}' else lower(hex(randomblob(32))) end,
      $plan, case when percent < 2 then 'failed' else 'succeeded' end, 1, 0, ${PRICE_MICROS},
      case when percent < 2 then 0 else ${PRICE_MICROS} end,
      '[{"name":"queued","ms":3},{"name":"drawing","ms":812},{"name":"storing","ms":9}]', '[]',
      case when percent < 2 then '{"code":"content_refused","message":"The backend refused.","outcome":"refused"}' end,
      '{"width":2048,"height":1152}', 'coast at sunset, lighthouse', '{"inputTokens":24,"outputTokens":2304}', 'backend',
      at + 1000, at, at, at + 900, case when percent % 10 < 3 then 1 else 0 end,
      case when percent < 2 then 0 else 1 end, 'draw', '2048x1152'
    from owners`);
  statement.run({
    first,
    last: first + count,
    from,
    step: stepMs,
    accounts,
    plan: JSON.stringify(BENCH_PLAN),
  });
}

const BATCH_ROWS = "from generations where rowid between $first and $last";

/** What belongs to the generations of a batch. */
const OF_GENERATIONS: readonly string[] = [
  ...[
    ["hold", `-${PRICE_MICROS}`, "created_at", ""],
    ["release", `${PRICE_MICROS}`, "finished_at", ""],
    ["capture", `-${PRICE_MICROS}`, "finished_at", "and state = 'succeeded'"],
  ].map(
    ([kind, amount, at, condition]) =>
      `insert into ledger_entries (account, generation, kind, amount_micros, reference, created_at)
        select account, id, '${kind}', ${amount}, null, ${at} ${BATCH_ROWS} ${condition}`,
  ),
  `insert into idempotency (key, value, fingerprint, generation, created_at)
    select key, 'value ' || id, fingerprint, id, created_at ${BATCH_ROWS} and keyed = 1`,
  `insert into assets (name, account, generation, role, position, state, attempt, width, height, bytes, media_type, native, created_at)
    select lower(hex(randomblob(16))), account, id, 'output', 0, 'stored', 1, 2048, 1152, 2210331, 'image/png', native, created_at
    ${BATCH_ROWS} and state = 'succeeded' and rowid % 4 = 0`,
  `insert into calls (generation, number, attempt, account, channel, pictures, started_at, ended_at, outcome, price_paid_micros)
    select id, 1, 1, account, 'backend', '[0]', created_at, finished_at, 'answered', 20000 ${BATCH_ROWS} and rowid % 4 = 0`,
];

function balance(database: DatabaseSync): void {
  database.exec(`
    update accounts set balance_micros = (select sum(amount_micros) from ledger_entries where account = accounts.id);
    update keys set budget_used_micros = (select coalesce(sum(cost_micros), 0) from generations where key = keys.id);
  `);
}
