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
 * admissions cannot wait for each other: account, key, queue, idempotency value, generation.
 */
export async function admit(
  database: Database,
  admission: Admission,
  whileAdmitting?: WhileAdmitting,
): Promise<AdmissionResult> {
  try {
    const accept = async (session: Session) => {
      const result = await admitAnew(session, admission);
      await whileAdmitting?.(executeIn(session));
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

async function admitAnew(session: Session, admission: Admission): Promise<AdmissionResult> {
  const { account, key, holdMicros: amountMicros } = admission;
  const refusal =
    (await holdMoney(session, { account, key, amountMicros })) ??
    (await checkQueue(session, admission));
  // A request that belongs to an earlier one is never refused for what that one has used up.
  const retryOf = await takeIdempotencyValue(session, admission);
  if (refusal) throw refusal;
  const row = toRow(admission, retryOf);
  await session.db
    .insertInto("generations")
    .values({ ...row, queued_at: session.now })
    .execute();
  await session.db
    .insertInto("ledger_entries")
    .values({
      account,
      generation: admission.id,
      kind: "hold",
      amount_micros: 0 - amountMicros,
      reference: null,
      created_at: admission.createdAt,
    })
    .execute();
  await adoptInputs(session, admission);
  const lineage = await addLineage(session, admission);
  return { kind: "admitted", generation: toGeneration(row, { pictures: [], calls: [], lineage }) };
}

const QUEUE_RETRY_AFTER_S = 5;

async function checkQueue(
  session: Session,
  { account, key, queuedMax, keyQueuedMax }: Admission,
): Promise<Fault | undefined> {
  return (
    (await checkQueueOf(session, { account, column: "account", id: account, queuedMax })) ??
    (await checkQueueOf(session, { account, column: "key", id: key, queuedMax: keyQueuedMax }))
  );
}

interface QueueOf {
  readonly account: string;
  readonly column: "account" | "key";
  readonly id: string;
  readonly queuedMax: number | null;
}

async function checkQueueOf(
  { db }: Session,
  { account, column, id, queuedMax }: QueueOf,
): Promise<Fault | undefined> {
  if (queuedMax === null) return undefined;
  const { queued } = await db
    .selectFrom("generations")
    .select((select) => select.fn.countAll<number>().as("queued"))
    .where("state", "=", sql.lit("queued"))
    .where("account", "=", account)
    .$if(column === "key", (query) => query.where("key", "=", id))
    .executeTakeFirstOrThrow();
  if (queued < queuedMax) return undefined;
  const who = column === "key" ? "API key" : "account";
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
