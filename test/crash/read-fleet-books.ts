import { openQueries } from "../support/open-queries.ts";
import type { MoneyCounts } from "./count-money.ts";

/** What the database of many processes says once nothing is under way. */
export interface FleetBooks extends MoneyCounts {
  /** Generations that a crash met while they were drawn. */
  readonly takenUp: number;
  /** Of a channel, whose lease is not over. */
  readonly placesTaken: number;
  /** That would still be given to a worker, for nothing. */
  readonly jobsWaiting: number;
  /** Names of pictures and references that a record shows or has begun. */
  readonly namesNeeded: readonly string[];
}

const CAPTURED_TWICE = `
  select count(*) as n from (
    select generation from ledger_entries where kind = 'capture' group by generation having count(*) > 1
  ) as twice`;
const OPEN_HOLDS = `
  select count(*) as n from ledger_entries as holds
    join generations on generations.id = holds.generation and generations.finished_at is not null
    where kind = 'hold' and not exists (
      select 1 from ledger_entries as ends where ends.generation = holds.generation and ends.kind = 'release'
    )`;
const PAID_TWICE = `
  select cast(plan as json) ->> 'prompt' as prompt from generations
    join ledger_entries on ledger_entries.generation = generations.id and kind = 'capture'
    group by 1 having count(*) > 1`;
const TAKEN_UP = "select count(*) as n from generations where crashes > 0";
const PLACES_TAKEN = `
  select count(*) as n from channel_places
    where lease_until >= extract(epoch from clock_timestamp()) * 1000`;
const JOBS_WAITING = "select count(*) as n from limner_jobs.job where state < 'active'";
const NAMES_NEEDED = `
  select assets.name as name from assets left join generations on generations.id = assets.generation
    where assets.state = 'stored' or (assets.state = 'pending' and generations.finished_at is null)`;

/** Read by queries of its own, so that a fault of the audit could not hide one of the ledger. */
export async function readFleetBooks(url: string): Promise<FleetBooks> {
  await using queries = await openQueries(url);
  const paid = await queries.rows<{ prompt: string }>(PAID_TWICE);
  const needed = await queries.rows<{ name: string }>(NAMES_NEEDED);
  return {
    capturedTwice: await queries.count(CAPTURED_TWICE),
    openHolds: await queries.count(OPEN_HOLDS),
    paidTwice: paid.map(({ prompt }) => prompt),
    takenUp: await queries.count(TAKEN_UP),
    placesTaken: await queries.count(PLACES_TAKEN),
    jobsWaiting: await queries.count(JOBS_WAITING),
    namesNeeded: needed.map(({ name }) => name),
  };
}
