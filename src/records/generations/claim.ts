import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Candidate, ChannelPlace, Claim, Run } from "../../contract/generation-records.ts";
import type { Database, Session } from "../database.ts";
import type { AssetRow } from "../tables.ts";
import { keyHasRoom, roomOfAccount } from "./concurrency.ts";
import { insertSendingCall } from "./calls.ts";
import { hasPlace, takePlace } from "./places.ts";
import { readGeneration } from "./read-generations.ts";

/** Undoes a claim for which the channel had no place left. */
class ChannelFull extends Error {}

/**
 * See `GenerationRecords.claimWithPlace`. A channel that is full is seen at a glance; the place itself is taken last, since
 * others who want one wait from then until the commit.
 */
export async function claimWithPlace(
  database: Database,
  candidate: Candidate,
  { terms, place }: { readonly terms: Claim; readonly place: ChannelPlace },
): Promise<Run | "full" | undefined> {
  const { leaseMs } = terms;
  try {
    return await database.write(async (session) => {
      if (!(await hasPlace(session, place))) return "full";
      const run = await claim(session, candidate, terms);
      if (run && !(await takePlace(session, place, { run, leaseMs }))) throw new ChannelFull();
      return run;
    });
  } catch (error) {
    if (error instanceof ChannelFull) return "full";
    throw error;
  }
}

/** One commit: attempt, lease, a name for each picture to come, and the first call that may cost money. */
export async function claim(
  session: Session,
  candidate: Candidate,
  terms: Claim,
): Promise<Run | undefined> {
  const { id, account, attempt: earlierAttempt } = candidate.generation;
  const attempt = earlierAttempt + 1;
  if (!(await takeInOrder(session, candidate))) return undefined;
  const row = await session.db
    .updateTable("generations")
    .set({
      state: "running",
      attempt,
      process: terms.process,
      lease_until: sql<number>`${session.now} + ${terms.leaseMs}`,
      started_at: sql<number>`coalesce(started_at, ${session.now})`,
    })
    .where("id", "=", id)
    .where("state", "=", "queued")
    .where("attempt", "=", earlierAttempt)
    .$if(terms.concurrentMax !== undefined, (query) =>
      query.where(hasRoom(terms.concurrentMax ?? null)),
    )
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  await takeTurn(session, account);
  await moveKept(session, { generation: id, attempt, names: terms.kept });
  await insertNames(session, { generation: id, account, attempt, names: terms.names });
  if (terms.firstCall)
    await insertSendingCall(session, { generation: id, account, attempt, call: terms.firstCall });
  return { generation: await readGeneration(session, row), attempt };
}

/** False if someone else has the generation. With its account held, what runs for account and key is counted once. */
async function takeInOrder(
  { db, locks }: Session,
  { generation: { id, account, attempt } }: Candidate,
): Promise<boolean> {
  const free = await locks
    .holdFree(
      db
        .selectFrom("generations")
        .select("id")
        .where("id", "=", id)
        .where("state", "=", "queued")
        .where("attempt", "=", attempt),
    )
    .executeTakeFirst();
  if (!free) return false;
  await locks.hold(db.selectFrom("accounts").select("id").where("id", "=", account)).execute();
  return true;
}

/** Asked again in the claim itself, since others may have claimed since the candidate was found. */
function hasRoom(concurrentMax: number | null): RawBuilder<boolean> {
  return sql<boolean>`${keyHasRoom} and exists (
    select 1 from accounts
    where accounts.id = generations.account and coalesce(${roomOfAccount(concurrentMax)}, 1) > 0
  )`;
}

async function takeTurn({ db }: Session, account: string): Promise<void> {
  await db
    .updateTable("accounts")
    .set({ last_turn: sql<number>`(select max(others.last_turn) + 1 from accounts as others)` })
    .where("id", "=", account)
    .execute();
}

interface Attempt {
  readonly generation: string;
  readonly attempt: number;
}

async function moveKept(
  { db }: Session,
  { generation, attempt, names }: Attempt & { readonly names: readonly string[] },
): Promise<void> {
  if (names.length === 0) return;
  const moved = await db
    .updateTable("assets")
    .set({ attempt })
    .where("name", "in", names)
    .where("generation", "=", generation)
    .where("state", "=", "pending")
    .where("width", "is not", null)
    .executeTakeFirst();
  if (moved.numUpdatedRows === BigInt(names.length)) return;
  throw new Error(
    `${generation} cannot keep pictures that are no longer pending, or were never described.`,
  );
}

async function insertNames(
  { db, now }: Session,
  {
    generation,
    account,
    attempt,
    names,
  }: Attempt & { readonly account: string; readonly names: Claim["names"] },
): Promise<void> {
  if (names.length === 0) return;
  const rows = names.map(({ asset, order }) => ({
    ...UNDESCRIBED,
    name: asset,
    account,
    generation,
    position: order,
    attempt,
    created_at: now,
  }));
  await db.insertInto("assets").values(rows).execute();
}

const UNDESCRIBED = {
  role: "output",
  state: "pending",
  width: null,
  height: null,
  bytes: null,
  media_type: null,
  native: null,
  document: null,
  understood: null,
  revised_prompt: null,
  source: null,
} as const satisfies Partial<AssetRow>;
