import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Candidate } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { keyHasRoom, roomOfAccount } from "./concurrency.ts";
import { readCandidates } from "./read-candidates.ts";

interface Asked {
  readonly models: readonly string[];
  readonly count: number;
  /** Of an account without a limit of its own; null: none. */
  readonly concurrentMax: number | null;
  /** By model; those that are not in it may have any number. */
  readonly referencesMax: ReadonlyMap<string, number>;
}

/** Whose turn it is, and after that whose: the oldest of each account in turn, those served longest ago first. */
export async function nextCandidates(
  session: Session,
  { passOver, ...asked }: Asked & { readonly passOver: ReadonlySet<string> },
): Promise<readonly Candidate[]> {
  const found = await findNextIds(session, { ...asked, count: asked.count + passOver.size });
  const ids = found.filter((id) => !passOver.has(id)).slice(0, asked.count);
  if (ids.length === 0) return [];
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("id", "in", ids)
    .execute();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return await readCandidates(
    session,
    ids.flatMap((id) => rowOf.get(id) ?? []),
  );
}

async function findNextIds(session: Session, asked: Asked): Promise<readonly string[]> {
  const queues = await findOldestIds(session, await findNextAccounts(session, asked), asked);
  const rounds = Array.from({ length: asked.count }, (_, round) =>
    queues.flatMap((queue) => queue[round] ?? []),
  );
  return rounds.flat().slice(0, asked.count);
}

/** Asked after every run, and mostly nothing waits: the hops cost ten times as much. */
export async function isAnythingQueued({ db }: Session): Promise<boolean> {
  const row = await db
    .selectFrom("generations")
    .select("state")
    .where("state", "=", sql.lit("queued"))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Hops through the index from account to account, so the cost grows with the accounts that wait and not with the queue. */
async function findNextAccounts(
  { db }: Session,
  { models, count, concurrentMax, referencesMax }: Asked,
): Promise<readonly Waiting[]> {
  if (models.length === 0) return [];
  const { rows } = await sql<Waiting>`
    with recursive waiting (account) as (
      select min(account) from generations where state = 'queued' and model in (${sql.join(models)})
      union all
      select (
        select min(later.account) from generations as later
        where later.state = 'queued' and later.model in (${sql.join(models)}) and later.account > waiting.account
      )
      from waiting where waiting.account is not null
    )
    select account, room from (
      select accounts.id as account, accounts.last_turn, ${roomOfAccount(concurrentMax)} as room
      from waiting join accounts on accounts.id = waiting.account
    ) as line
    where (room is null or room > 0) and exists (
      select 1 from generations
      where generations.state = 'queued' and generations.account = line.account
        and generations.model in (${sql.join(models)}) and ${keyHasRoom(1)} and ${hasFewReferences(referencesMax)}
    )
    order by last_turn, account limit ${count}
  `.execute(db);
  return rows;
}

/** An account whose turn may have come, and how many more it may have running; null: any number. */
interface Waiting {
  readonly account: string;
  readonly room: number | null;
}

/**
 * The mask is counted in the row, and belongs to one of the references. Asked of each row by its id, so that the order of turns is
 * still read from the index of what is queued; and counted, since of a row that must not exist PostgreSQL makes a join, for which
 * it reads the whole table as long as it has not noticed that it grew.
 */
function hasFewReferences(referencesMax: Asked["referencesMax"]): RawBuilder<boolean> {
  const tooMany = Array.from(
    referencesMax,
    ([
      model,
      max,
    ]) => sql<boolean>`(asked.model = ${model} and asked.reference_count > ${max} and not (
      ${max} > 0 and asked.reference_count = ${max} + 1 and asked.plan like '%"mask":{%'))`,
  );
  return tooMany.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(
        select count(*) from generations as asked where asked.id = generations.id and (${sql.join(tooMany, sql` or `)})
      ) = 0`;
}

/** Of each account, with one query. Reads nothing but the index of what is queued, however much they have drawn before. */
async function findOldestIds(
  { db }: Session,
  accounts: readonly Waiting[],
  { models, count, referencesMax }: Asked,
): Promise<readonly (readonly string[])[]> {
  const oldestOf = ({ account, room }: Waiting) => sql`
    select * from (
      select account, id, created_at from generations
      where state = 'queued' and account = ${account} and model in (${sql.join(models)}) and ${keyHasRoom(1)}
        and ${hasFewReferences(referencesMax)}
      order by created_at, id limit ${Math.min(count, room ?? count)}
    ) as oldest`;
  const found: QueuedRow[] = [];
  for (let begin = 0; begin < accounts.length; begin += ACCOUNTS_AT_ONCE) {
    const queries = accounts.slice(begin, begin + ACCOUNTS_AT_ONCE).map(oldestOf);
    const { rows } = await sql<QueuedRow>`${sql.join(queries, sql` union all `)}`.execute(db);
    found.push(...rows);
  }
  const inOrder = found.toSorted(
    (one, other) => one.created_at - other.created_at || (one.id < other.id ? -1 : 1),
  );
  const queueOf = Map.groupBy(inOrder, (row) => row.account);
  return accounts.map(({ account }) => (queueOf.get(account) ?? []).map(({ id }) => id));
}

/** SQLite joins 500 queries at most. */
const ACCOUNTS_AT_ONCE = 100;

interface QueuedRow {
  readonly account: string;
  readonly id: string;
  readonly created_at: number;
}
