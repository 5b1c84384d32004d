import { Fault } from "../../contract/fault.ts";
import type { CallEnd, NewCall, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { toJson } from "../json-column.ts";

/**
 * Throws `canceled` if the run is no longer ours: then nothing may leave. Otherwise it stays ours until the mark is
 * durable, or a later attempt could look past the call.
 */
export async function startCall(session: Session, run: Run, call: NewCall): Promise<void> {
  const ours = await session.locks.hold(selectOwn(session, run)).executeTakeFirst();
  if (ours?.state !== "running") throw createRunOverFault();
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
  session: Session,
  run: Run,
  accepted: { readonly number: number; readonly upstreamId: string },
): Promise<void> {
  const ours = await session.locks.hold(selectOwn(session, run)).executeTakeFirst();
  if (!ours) throw createRunOverFault();
  const result = await session.db
    .updateTable("calls")
    .set({ upstream_id: accepted.upstreamId })
    .where("generation", "=", run.generation.id)
    .where("number", "=", accepted.number)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw createRunOverFault();
}

/**
 * How a call ended is a fact about money, so it is also recorded when the generation was canceled meanwhile;
 * what the backend said is not, once the record is erased. Once another attempt has begun nothing is recorded: it
 * has already decided what became of the call.
 */
export async function endCall(session: Session, run: Run, end: CallEnd): Promise<void> {
  const { id, account } = run.generation;
  const generation = await session.locks.hold(selectOwn(session, run)).executeTakeFirst();
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
  await session.db
    .insertInto("calls")
    .values({ ...values, generation: id, account, number: end.number, upstream_id: null })
    .onConflict((conflict) => conflict.columns(["generation", "number"]).doUpdateSet(values))
    .execute();
}

/** The generation, as long as no other attempt has begun. */
function selectOwn({ db }: Session, { generation, attempt }: Run) {
  return db
    .selectFrom("generations")
    .select(["state", "erased_at"])
    .where("id", "=", generation.id)
    .where("attempt", "=", attempt);
}

function createRunOverFault(): Fault {
  return new Fault(
    "canceled",
    "The generation was canceled, or another attempt has taken it over.",
  );
}
