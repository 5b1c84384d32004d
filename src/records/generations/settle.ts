import { sql, type RawBuilder } from "kysely";
import type { Run, Settlement } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { toJson, toNullableJson } from "../json-column.ts";
import { closeHold } from "../ledger/close-hold.ts";
import { addToOutbox } from "../webhooks/add-to-outbox.ts";

/** Ends a run with its money and pictures at once, unless a cancel or another attempt was faster. */
export async function settle(session: Session, run: Run, settlement: Settlement): Promise<boolean> {
  const captureMicros = sumCapture(run, settlement);
  const row = await session.db
    .updateTable("generations")
    .set({
      state: settlement.state,
      process: null,
      lease_until: null,
      cost_micros: captureMicros ?? 0,
      picture_count: settlement.stored.length,
      inexact_count: countInexact(run, settlement),
      stages: toJson(settlement.stages),
      warnings: toJson(settlement.warnings),
      error: toNullableJson(settlement.error),
      error_code: settlement.error?.code ?? null,
      native: toNullableJson(settlement.native),
      understood: settlement.understood,
      revised_prompt: settlement.revisedPrompt,
      usage: toNullableJson(settlement.usage),
      channel: settlement.channel,
      finished_at: settlement.finishedAt,
    })
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running")
    .returning(["id", "account", "key", "hold_micros", "webhook_url"])
    .executeTakeFirst();
  if (!row) {
    await discardOwnPictures(session, run);
    return false;
  }
  const { state, finishedAt: at } = settlement;
  await Promise.all([
    storePictures(session, run, settlement),
    addToOutbox(session, { generation: row, state, at }),
    closeHold(session, { generation: row, captureMicros, at }),
  ]);
  return true;
}

/** Null unless something was delivered. The checks hold back a mistake of ours before it becomes someone's money. */
function sumCapture({ generation }: Run, { state, stored }: Settlement): number | null {
  if ((state === "succeeded") !== stored.length > 0) {
    throw new Error(
      `${generation.id} cannot end as ${state} with ${stored.length} stored pictures.`,
    );
  }
  if (state === "failed") return null;
  const captureMicros = stored.reduce((sum, picture) => sum + picture.priceMicros, 0);
  if (captureMicros > generation.heldMicros) {
    throw new Error(
      `${generation.id} would capture ${captureMicros} micros, but only ${generation.heldMicros} are held.`,
    );
  }
  return captureMicros;
}

/** Looked up in what was described of the bytes: what was planned proves nothing. */
function countInexact({ generation }: Run, { stored }: Settlement): RawBuilder<number> {
  if (stored.length === 0) return sql<number>`0`;
  const names = sql.join(stored.map(({ asset }) => asset));
  const { width, height } = generation.plan.size;
  return sql<number>`(
    select count(*) from assets
    where assets.name in (${names}) and (assets.width <> ${width} or assets.height <> ${height})
  )`;
}

async function storePictures(
  { db, sendAll }: Session,
  run: Run,
  { stored }: Settlement,
): Promise<void> {
  if (stored.length === 0) return;
  const names = stored.map((picture) => picture.asset);
  const store = db
    .updateTable("assets")
    .set({ state: "stored" })
    .where("name", "in", names)
    .where("generation", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "pending")
    .where("width", "is not", null);
  const [{ numAffectedRows }] = await sendAll([store.compile()]);
  if (numAffectedRows === BigInt(names.length)) return;
  throw new Error(
    `${run.generation.id} names stored pictures that this attempt has not named and described.`,
  );
}

/**
 * What this attempt may still have put into the store is nobody's. Not so when the generation has merely gone
 * back to the queue: then the next attempt looks the names up, and a picture already paid for is kept.
 */
async function discardOwnPictures({ db }: Session, run: Run): Promise<void> {
  const waiting = db
    .selectFrom("generations")
    .select("id")
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "queued");
  await db
    .updateTable("assets")
    .set({ state: "deleted" })
    .where("generation", "=", run.generation.id)
    .where("generation", "not in", waiting)
    .where("role", "=", "output")
    .where("attempt", "=", run.attempt)
    .where("state", "=", "pending")
    .execute();
}
