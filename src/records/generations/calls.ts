import { Fault } from "../../contract/fault.ts";
import type { CallEnd, NewCall, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { toJson } from "../json-column.ts";

/** Throws `canceled` if the run is no longer ours: then nothing may leave. */
export async function startCall(session: Session, run: Run, call: NewCall): Promise<void> {
  const ours = await session.db
    .selectFrom("generations")
    .select("id")
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running")
    .executeTakeFirst();
  if (!ours) throw createRunOverFault();
  const { id, account } = run.generation;
  await insertSendingCall(session, { generation: id, account, attempt: run.attempt, call });
}

interface SendingCall {
  readonly generation: string;
  readonly account: string;
  readonly attempt: number;
  readonly call: NewCall;
}

/** A later attempt may send the same call again, under its old number; within one attempt every number is new. */
export async function insertSendingCall(
  { db }: Session,
  { generation, account, attempt, call }: SendingCall,
): Promise<void> {
  const values = {
    attempt,
    channel: call.channel,
    pictures: toJson(call.pictures),
    started_at: call.startedAt,
    ended_at: null,
    outcome: "sending" as const,
    price_paid_micros: null,
    backend_text: null,
  };
  const result = await db
    .insertInto("calls")
    .values({ ...values, generation, account, number: call.number, upstream_id: null })
    .onConflict((conflict) =>
      conflict
        .columns(["generation", "number"])
        .doUpdateSet(values)
        .where("calls.attempt", "<", attempt),
    )
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows !== 1n) {
    throw new Error(`Call ${call.number} of ${generation} was already made in this attempt.`);
  }
}

/**
 * Also of a call that a dead process had made and this run asks after. Recorded even when the generation was
 * canceled meanwhile, but not once another attempt has begun: then it throws `canceled`.
 */
export async function acceptCall(
  { db }: Session,
  run: Run,
  accepted: { readonly number: number; readonly upstreamId: string },
): Promise<void> {
  const ours = db
    .selectFrom("generations")
    .select("id")
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt);
  const result = await db
    .updateTable("calls")
    .set({ upstream_id: accepted.upstreamId })
    .where("generation", "in", ours)
    .where("number", "=", accepted.number)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw createRunOverFault();
}

/**
 * How a call ended is a fact about money, so it is also recorded when the generation was canceled meanwhile;
 * what the backend said is not, once the record is erased. Once another attempt has begun nothing is recorded: it
 * has already decided what became of the call.
 */
export async function endCall({ db }: Session, run: Run, end: CallEnd): Promise<void> {
  const { id, account } = run.generation;
  const generation = await db
    .selectFrom("generations")
    .select("erased_at")
    .where("id", "=", id)
    .where("attempt", "=", run.attempt)
    .executeTakeFirst();
  if (!generation) return;
  const values = {
    attempt: run.attempt,
    channel: end.channel,
    pictures: toJson(end.pictures),
    started_at: end.startedAt,
    ended_at: end.endedAt,
    outcome: end.outcome,
    price_paid_micros: end.pricePaidMicros,
    backend_text: generation.erased_at === null ? end.backendText : null,
  };
  await db
    .insertInto("calls")
    .values({ ...values, generation: id, account, number: end.number, upstream_id: null })
    .onConflict((conflict) => conflict.columns(["generation", "number"]).doUpdateSet(values))
    .execute();
}

function createRunOverFault(): Fault {
  return new Fault(
    "canceled",
    "The generation was canceled, or another attempt has taken it over.",
  );
}
