import { sql } from "kysely";
import type { ChannelPlace, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";

interface Taking extends Pick<Run, "attempt"> {
  readonly generation: string;
  readonly leaseMs: number;
}

/** False if as many live places are taken as there are. They are counted while nobody else takes one. */
export async function takePlace(
  session: Session,
  { id, channel, concurrency }: ChannelPlace,
  { generation, attempt, leaseMs }: Taking,
): Promise<boolean> {
  const { db, now, locks } = session;
  await locks.holdName(nameOf(channel));
  await db
    .deleteFrom("channel_places")
    .where("channel", "=", channel)
    .where("lease_until", "<", now)
    .execute();
  if ((await countTaken(session, channel)) >= concurrency) return false;
  const lease_until = sql<number>`${now} + ${leaseMs}`;
  await db
    .insertInto("channel_places")
    .values({ id, channel, generation, attempt, lease_until })
    .execute();
  return true;
}

/** See `GenerationRecords.leavePlace`. */
export async function leavePlace(
  session: Session,
  { id, channel, concurrency }: ChannelPlace,
): Promise<boolean> {
  await session.locks.holdName(nameOf(channel));
  const taken = await countTaken(session, channel);
  await session.db.deleteFrom("channel_places").where("id", "=", id).execute();
  return taken >= concurrency;
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

async function countTaken({ db }: Session, channel: string): Promise<number> {
  const { taken } = await db
    .selectFrom("channel_places")
    .select((select) => select.fn.countAll<number>().as("taken"))
    .where("channel", "=", channel)
    .executeTakeFirstOrThrow();
  return taken;
}
