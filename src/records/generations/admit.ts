import { CompiledQuery, sql } from "kysely";
import type { ExecuteSql } from "../../contract/execute-sql.ts";
import { Fault } from "../../contract/fault.ts";
import type { Admission, AdmissionResult } from "../../contract/generation-records.ts";
import { formatSize } from "../../contract/size.ts";
import type { Database, Session } from "../database.ts";
import { toJson, toNullableJson } from "../json-column.ts";
import { holdMoney } from "../ledger/hold.ts";
import type { GenerationRow } from "../tables.ts";
import { adoptInputs } from "./adopt-inputs.ts";
import { addLineage } from "./add-lineage.ts";
import { findEarlierUse } from "./find-idempotent.ts";
import { foldAscii } from "./fold-ascii.ts";
import { getGeneration } from "./read-generations.ts";
import { toGeneration } from "./to-generation.ts";

/** Undoes a transaction that had already set money aside when it met the generation it belongs to. */
class JoinedInstead extends Error {
  readonly generation: string;

  constructor(generation: string) {
    super(`joined ${generation}`);
    this.generation = generation;
  }
}

/**
 * Everything that accepting a request writes, in one transaction. Rows are always taken in this order, so that two
 * admissions cannot wait for each other: idempotency value, generation, account, key. Account and key come last, since all other
 * admissions, claims and ends of the account wait from then until the commit.
 */
export async function admit(
  database: Database,
  admission: Admission,
  whileAdmitting?: WhileAdmitting,
): Promise<AdmissionResult> {
  try {
    const accept = async (session: Session) => {
      const result = await insertGeneration(session, admission);
      await whileAdmitting?.(executeIn(session));
      await takeRoom(session, admission);
      return result;
    };
    return await database.write(accept, { isNew: true });
  } catch (error) {
    if (!(error instanceof JoinedInstead)) throw error;
    const generation = await database.read((session) => getGeneration(session, error.generation));
    if (!generation) throw error;
    return { kind: "joined", generation };
  }
}

/** What somebody else writes in the same transaction. */
export type WhileAdmitting = (execute: ExecuteSql) => Promise<void>;

function executeIn({ db }: Session): ExecuteSql {
  return async (text, values = []) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  };
}

async function insertGeneration(session: Session, admission: Admission): Promise<AdmissionResult> {
  const { db, now, sendAll } = session;
  // Before anything is asked of the account: a request that belongs to an earlier one is never refused for what that one has used up.
  const retryOf = await takeIdempotencyValue(session, admission);
  const row = toRow(admission, retryOf);
  const generation = db.insertInto("generations").values({ ...row, queued_at: now });
  const hold = db.insertInto("ledger_entries").values({
    account: admission.account,
    generation: admission.id,
    kind: "hold",
    amount_micros: 0 - admission.holdMicros,
    reference: null,
    created_at: admission.createdAt,
  });
  await sendAll([generation.compile(), hold.compile()]);
  await adoptInputs(session, admission);
  const lineage = await addLineage(session, admission);
  return { kind: "admitted", generation: toGeneration(row, { pictures: [], calls: [], lineage }) };
}

const QUEUE_RETRY_AFTER_S = 5;

/** What the account and the key may still spend and have waiting. Throws the reason if that is not enough. */
async function takeRoom(session: Session, admission: Admission): Promise<void> {
  const { account, key, holdMicros: amountMicros } = admission;
  const [noMoney, longQueue] = await Promise.all([
    holdMoney(session, { account, key, amountMicros }),
    checkQueue(session, admission),
  ]);
  const refusal = noMoney ?? longQueue;
  if (refusal) throw refusal;
}

/** Counted while the account is held, and with the generation that is being admitted. */
async function checkQueue(
  { db, sendAll }: Session,
  { account, key, queuedMax, keyQueuedMax }: Admission,
): Promise<Fault | undefined> {
  if (queuedMax === null && keyQueuedMax === null) return undefined;
  const count = db
    .selectFrom("generations")
    .select((select) => [
      select.fn.countAll<number>().as("queued"),
      sql<number>`count(case when key = ${key} then 1 end)`.as("queued_of_key"),
    ])
    .where("state", "=", sql.lit("queued"))
    .where("account", "=", account);
  const [{ rows }] = await sendAll([count.compile()]);
  const { queued = 0, queued_of_key: queuedOfKey = 0 } = rows[0] ?? {};
  return (
    refuseBeyond(queuedMax, queued - 1, "account") ??
    refuseBeyond(keyQueuedMax, queuedOfKey - 1, "API key")
  );
}

function refuseBeyond(
  queuedMax: number | null,
  queued: number,
  who: "account" | "API key",
): Fault | undefined {
  if (queuedMax === null || queued < queuedMax) return undefined;
  return new Fault(
    "rate_limited",
    `${queued} requests of this ${who} already wait in the queue, and ${queuedMax} may; try again when some are done.`,
    { retryAfterS: QUEUE_RETRY_AFTER_S },
  );
}

/** Returns the generation that this one tries again; throws if the value already stands for one. */
async function takeIdempotencyValue(
  session: Session,
  admission: Admission,
): Promise<string | null> {
  const { idempotencyValue: value, key, fingerprint, id, createdAt } = admission;
  if (value === null) return admission.retryOf;
  // Of two requests with one value the second looks when the first has left its row.
  await session.locks.holdName(`limner-idempotency:${key}:${value}`);
  const earlier = await findEarlierUse(session, { key, value });
  if (earlier && !earlier.free) {
    if (earlier.fingerprint === fingerprint) throw new JoinedInstead(earlier.generation.id);
    throw new Fault(
      "idempotency_mismatch",
      "This Idempotency-Key was used for another request; send a fresh value with a new request.",
    );
  }
  await session.db
    .insertInto("idempotency")
    .values({ key, value, fingerprint, generation: id, created_at: createdAt })
    .onConflict((conflict) =>
      conflict
        .columns(["key", "value"])
        .doUpdateSet({ fingerprint, generation: id, created_at: createdAt }),
    )
    .execute();
  return earlier?.generation.id ?? admission.retryOf;
}

function toRow(admission: Admission, retryOf: string | null): GenerationRow {
  return {
    id: admission.id,
    account: admission.account,
    key: admission.key,
    route: admission.route,
    model: admission.model,
    fingerprint: admission.fingerprint,
    plan: toJson(admission.plan),
    state: "queued",
    attempt: 0,
    crashes: 0,
    process: null,
    lease_until: null,
    hold_micros: admission.holdMicros,
    cost_micros: null,
    stages: toJson(admission.stages),
    warnings: toJson(admission.plan.warnings),
    error: null,
    native: null,
    understood: null,
    revised_prompt: null,
    usage: null,
    channel: null,
    retry_of: retryOf,
    waited_by: admission.waitedBy,
    lost_at: null,
    delivered_at: null,
    created_at: admission.createdAt,
    queued_at: admission.createdAt,
    finished_at: null,
    erased_at: null,
    picture_count: 0,
    inexact_count: 0,
    keyed: admission.idempotencyValue === null ? 0 : 1,
    webhook_url: admission.webhookUrl,
    mode: admission.plan.mode,
    size: formatSize(admission.plan.size),
    words: foldAscii(admission.plan.prompt),
    error_code: null,
    reference_count: admission.plan.references.length + (admission.plan.mask === null ? 0 : 1),
    references_expired_at: null,
    pictures_expired_at: null,
    client: toNullableJson(admission.client),
    started_at: null,
  };
}
