import { sql } from "kysely";
import type { Candidate, ChannelPlace, Claim, Run } from "../../contract/generation-records.ts";
import type { Database, Session } from "../database.ts";
import type { AssetRow, GenerationRow } from "../tables.ts";
import { keyHasRoom, roomOfAccount } from "./concurrency.ts";
import { insertSendingCall } from "./calls.ts";
import { hasPlace, takePlace } from "./places.ts";
import { readGeneration } from "./read-generations.ts";

/** Undoes a claim that came too far: somebody else had the last place, or the last room of the account or the key. */
class TooMany extends Error {
  readonly of: "channel" | "account";

  constructor(of: TooMany["of"]) {
    super(`too many of one ${of}`);
    this.of = of;
  }
}

interface Wish {
  readonly terms: Claim;
  /** Undefined where no other process could take one. */
  readonly place: ChannelPlace | undefined;
}

/** See `GenerationRecords.claim`. */
export async function claim(
  database: Database,
  candidate: Candidate,
  terms: Claim,
): Promise<Run | undefined> {
  const run = await claimWithPlace(database, candidate, { terms, place: undefined });
  return run === "full" ? undefined : run;
}

/**
 * See `GenerationRecords.claimWithPlace`. A channel that is full is seen at a glance. The account and the place are held last and
 * together, since all other claims, admissions and ends of the account wait from then until the commit.
 */
export async function claimWithPlace(
  database: Database,
  candidate: Candidate,
  wish: Wish,
): Promise<Run | "full" | undefined> {
  try {
    return await database.write((session) => claimIn(session, candidate, wish));
  } catch (error) {
    if (error instanceof TooMany) return error.of === "channel" ? "full" : undefined;
    throw error;
  }
}

/** One commit: attempt, lease, a name for each picture to come, and the first call that may cost money. */
async function claimIn(
  session: Session,
  candidate: Candidate,
  { terms, place }: Wish,
): Promise<Run | "full" | undefined> {
  const [isFree, mayHavePlace] = await Promise.all([
    holdGeneration(session, candidate),
    place ? hasPlace(session, place) : true,
  ]);
  if (!isFree) return undefined;
  if (!mayHavePlace) return "full";
  const { id, account, attempt: earlierAttempt } = candidate.generation;
  const attempt = earlierAttempt + 1;
  const own = { generation: id, account, attempt };
  const [row] = await Promise.all([
    beginAttempt(session, own, terms),
    moveKept(session, { ...own, names: terms.kept }),
    insertNames(session, { ...own, names: terms.names }),
    terms.firstCall && insertSendingCall(session, { ...own, call: terms.firstCall }),
  ]);
  const [generation, hasRoom, isPlaced] = await Promise.all([
    readGeneration(session, row),
    takeTurn(session, own, terms.concurrentMax),
    place ? takePlace(session, place, { generation: id, attempt, leaseMs: terms.leaseMs }) : true,
  ]);
  if (!hasRoom) throw new TooMany("account");
  if (!isPlaced) throw new TooMany("channel");
  return { generation, attempt };
}

/** False if someone else has it. */
async function holdGeneration(
  { db, locks, sendAll }: Session,
  { generation: { id, attempt } }: Candidate,
): Promise<boolean> {
  const query = locks.holdFree(
    db
      .selectFrom("generations")
      .select("id")
      .where("id", "=", id)
      .where("state", "=", "queued")
      .where("attempt", "=", attempt),
  );
  const [free] = await sendAll([query.compile()]);
  return free.rows.length > 0;
}

async function beginAttempt(
  { db, now }: Session,
  { generation, attempt }: Attempt,
  { process, leaseMs }: Claim,
): Promise<GenerationRow> {
  return await db
    .updateTable("generations")
    .set({
      state: "running",
      attempt,
      process,
      lease_until: sql<number>`${now} + ${leaseMs}`,
      started_at: sql<number>`coalesce(started_at, ${now})`,
    })
    .where("id", "=", generation)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Gives the account its turn; false if it, or the key, has more running now than it may. Asked again here, since others may have
 * claimed since the candidate was found; while the account is held nobody else does.
 */
async function takeTurn(
  { db, locks, sendAll }: Session,
  { generation, account }: Own,
  concurrentMax: Claim["concurrentMax"],
): Promise<boolean> {
  const hold = locks.hold(db.selectFrom("accounts").select("id").where("id", "=", account));
  const isWithin =
    concurrentMax === undefined
      ? sql<boolean>`true`
      : sql<boolean>`${keyHasRoom(0)} and exists (
          select 1 from accounts
          where accounts.id = generations.account and coalesce(${roomOfAccount(concurrentMax)}, 0) >= 0
        )`;
  const within = db
    .selectFrom("generations")
    .select("id")
    .where("id", "=", generation)
    .where(isWithin);
  const turn = db
    .updateTable("accounts")
    .set({ last_turn: sql<number>`(select max(others.last_turn) + 1 from accounts as others)` })
    .where("id", "=", account);
  const [, { rows }] = await sendAll([hold.compile(), within.compile(), turn.compile()]);
  return rows.length > 0;
}

interface Attempt {
  readonly generation: string;
  readonly attempt: number;
}

interface Own extends Attempt {
  readonly account: string;
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
  { generation, account, attempt, names }: Own & { readonly names: Claim["names"] },
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
