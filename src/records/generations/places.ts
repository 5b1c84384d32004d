import { sql, type RawBuilder } from "kysely";
import type { ChannelPlace, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";

interface Taking {
  readonly run: Run;
  readonly leaseMs: number;
}

/** Whether a place was free a moment ago. */
export async function hasPlace(
  { db, now }: Session,
  { channel, concurrency }: ChannelPlace,
): Promise<boolean> {
  const { rows } = await sql<{ taken: number }>`${countTaken(channel, now)}`.execute(db);
  return (rows[0]?.taken ?? 0) < concurrency;
}

/** False if as many live places are taken as there are. They are counted while nobody else takes one. */
export async function takePlace(
  { db, now, locks }: Session,
  { id, channel, concurrency }: ChannelPlace,
  { run: { generation, attempt }, leaseMs }: Taking,
): Promise<boolean> {
  await locks.holdName(nameOf(channel));
  const { numAffectedRows } = await sql`
    insert into channel_places (id, channel, generation, attempt, lease_until)
    select ${text(id)}, ${text(channel)}, ${text(generation.id)}, cast(${attempt} as integer), ${now} + ${leaseMs}
    where (${countTaken(channel, now)}) < ${concurrency}
  `.execute(db);
  return numAffectedRows === 1n;
}

/** See `GenerationRecords.leavePlace`. Those whose lease is over go too, or they would gather. */
export async function leavePlace(session: Session, place: ChannelPlace): Promise<boolean> {
  const { db, now, locks } = session;
  const { id, channel } = place;
  // Whoever takes one waits, and so is told of a full channel only as long as that is true.
  await locks.holdName(nameOf(channel));
  const wasFull = !(await hasPlace(session, place));
  await db
    .deleteFrom("channel_places")
    .where("channel", "=", channel)
    .where((where) => where.or([where("id", "=", id), where("lease_until", "<", now)]))
    .execute();
  return wasFull;
}

/** See `GenerationRecords.countPlaces`. */
export async function countPlaces({ db, now }: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("channel_places")
    .select(["channel", (count) => count.fn.countAll<number>().as("taken")])
    .where("lease_until", ">=", now)
    .groupBy("channel")
    .execute();
  return new Map(rows.map(({ channel, taken }) => [channel, taken]));
}

/** Those of a run that goes on; a call that goes on in a run that is over has its old lease left. */
export async function renewPlaces(
  { db, now }: Session,
  { generation, attempt }: Run,
  leaseMs: number,
): Promise<void> {
  await db
    .updateTable("channel_places")
    .set({ lease_until: sql<number>`${now} + ${leaseMs}` })
    .where("generation", "=", generation.id)
    .where("attempt", "=", attempt)
    .execute();
}

const nameOf = (channel: string) => `limner-channel:${channel}`;

/** PostgreSQL does not guess the type of what is merely selected. */
const text = (value: string) => sql`cast(${value} as text)`;

function countTaken(channel: string, now: RawBuilder<number>): RawBuilder<unknown> {
  return sql`select count(*) as taken from channel_places where channel = ${channel} and lease_until >= ${now}`;
}
