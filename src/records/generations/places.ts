import { sql, type RawBuilder } from "kysely";
import type { ChannelPlace, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";

interface Taking {
  readonly generation: string;
  readonly attempt: number;
  readonly leaseMs: number;
}

/** Whether a place was free a moment ago. */
export async function hasPlace(
  { db, now, sendAll }: Session,
  { channel, concurrency }: ChannelPlace,
): Promise<boolean> {
  const [{ rows }] = await sendAll([countTaken(channel, now).compile(db)]);
  return (rows[0]?.taken ?? 0) < concurrency;
}

/** False if as many live places are taken as there are. They are counted while nobody else takes one. */
export async function takePlace(
  { db, now, locks, sendAll }: Session,
  { id, channel, concurrency }: ChannelPlace,
  { generation, attempt, leaseMs }: Taking,
): Promise<boolean> {
  const take = sql`
    insert into channel_places (id, channel, generation, attempt, lease_until)
    select ${text(id)}, ${text(channel)}, ${text(generation)}, cast(${attempt} as integer), ${now} + ${leaseMs}
    where (${countTaken(channel, now)}) < ${concurrency}
  `.compile(db);
  const [, [{ numAffectedRows }]] = await Promise.all([
    locks.holdName(nameOf(channel)),
    sendAll([take]),
  ]);
  return numAffectedRows === 1n;
}

/** See `GenerationRecords.leavePlace`. Those whose lease is over go too, or they would gather. */
export async function leavePlace(session: Session, place: ChannelPlace): Promise<boolean> {
  const { db, now, locks, sendAll } = session;
  const { id, channel } = place;
  const leave = db
    .deleteFrom("channel_places")
    .where("channel", "=", channel)
    .where((where) => where.or([where("id", "=", id), where("lease_until", "<", now)]));
  const [, hadPlace] = await Promise.all([
    // Whoever takes one waits, and so is told of a full channel only as long as that is true.
    locks.holdName(nameOf(channel)),
    hasPlace(session, place),
    sendAll([leave.compile()]),
  ]);
  return !hadPlace;
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

function countTaken(
  channel: string,
  now: RawBuilder<number>,
): RawBuilder<{ readonly taken: number }> {
  return sql`select count(*) as taken from channel_places where channel = ${channel} and lease_until >= ${now}`;
}
