import { sql } from "kysely";
import type { Candidate, PendingPicture, PictureFacts } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { fromJson, fromNullableJson } from "../json-column.ts";
import type { AssetRow } from "../tables.ts";
import { readGenerations } from "./read-generations.ts";

interface Asked {
  readonly models: readonly string[];
  readonly count: number;
}

/** Whose turn it is, and after that whose: the oldest of each account in turn, those served longest ago first. */
export async function nextCandidates(
  session: Session,
  asked: Asked,
): Promise<readonly Candidate[]> {
  const ids = await findNextIds(session, asked);
  if (ids.length === 0) return [];
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("id", "in", ids)
    .execute();
  const pending = await session.db
    .selectFrom("assets")
    .selectAll()
    .where("generation", "in", ids)
    .where("role", "=", sql.lit("output"))
    .where("state", "=", sql.lit("pending"))
    .orderBy("position")
    .orderBy("attempt")
    .execute();
  const generations = Map.groupBy(
    await readGenerations(session, rows),
    (generation) => generation.id,
  );
  const pendingOf = Map.groupBy(pending, (asset) => asset.generation);
  return ids.flatMap((id) =>
    (generations.get(id) ?? []).map((generation) => ({
      generation,
      pending: (pendingOf.get(id) ?? []).map(toPendingPicture),
    })),
  );
}

async function findNextIds(session: Session, asked: Asked): Promise<readonly string[]> {
  const queues: (readonly string[])[] = [];
  for (const account of await findNextAccounts(session, asked)) {
    queues.push(await findOldestIds(session, account, asked));
  }
  const rounds = Array.from({ length: asked.count }, (_, round) =>
    queues.flatMap((queue) => queue[round] ?? []),
  );
  return rounds.flat().slice(0, asked.count);
}

/** Hops through the index from account to account, so the cost grows with the accounts that wait and not with the queue. */
async function findNextAccounts(
  { db }: Session,
  { models, count }: Asked,
): Promise<readonly string[]> {
  if (models.length === 0) return [];
  const { rows } = await sql<{ account: string }>`
    with recursive waiting (account) as (
      select min(account) from generations where state = 'queued' and model in (${sql.join(models)})
      union all
      select (
        select min(later.account) from generations as later
        where later.state = 'queued' and later.model in (${sql.join(models)}) and later.account > waiting.account
      )
      from waiting where waiting.account is not null
    )
    select accounts.id as account from waiting join accounts on accounts.id = waiting.account
    order by accounts.last_turn, accounts.id limit ${count}
  `.execute(db);
  return rows.map((row) => row.account);
}

/** Reads nothing but the index of what is queued, however much the account has drawn before. */
async function findOldestIds(
  { db }: Session,
  account: string,
  { models, count }: Asked,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("generations")
    .select("id")
    .where("state", "=", sql.lit("queued"))
    .where("account", "=", account)
    .where("model", "in", models)
    .orderBy("created_at")
    .orderBy("id")
    .limit(count)
    .execute();
  return rows.map((row) => row.id);
}

function toPendingPicture(row: AssetRow): PendingPicture {
  return { asset: row.name, order: row.position, attempt: row.attempt ?? 0, facts: toFacts(row) };
}

function toFacts(row: AssetRow): PictureFacts | null {
  const { width, height, bytes, media_type: mediaType, native } = row;
  if (width === null || height === null || bytes === null || mediaType === null || native === null)
    return null;
  return {
    width,
    height,
    bytes,
    mediaType,
    native: fromJson(native),
    document: fromNullableJson(row.document),
    understood: row.understood,
    revisedPrompt: row.revised_prompt,
  };
}
