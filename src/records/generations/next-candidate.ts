import { sql } from "kysely";
import type { Candidate, PendingPicture, PictureFacts } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { fromJson, fromNullableJson } from "../json-column.ts";
import type { AssetRow, GenerationRow } from "../tables.ts";
import { readGeneration } from "./read-generations.ts";

/** The oldest queued generation of the account that was served longest ago. */
export async function nextCandidate(
  session: Session,
  models: readonly string[],
): Promise<Candidate | undefined> {
  const account = await findNextAccount(session, models);
  if (account === undefined) return undefined;
  const row = await findOldest(session, { account, models });
  if (!row) return undefined;
  const pending = await session.db
    .selectFrom("assets")
    .selectAll()
    .where("generation", "=", row.id)
    .where("role", "=", sql.lit("output"))
    .where("state", "=", sql.lit("pending"))
    .orderBy("position")
    .orderBy("attempt")
    .execute();
  return { generation: await readGeneration(session, row), pending: pending.map(toPendingPicture) };
}

/** Hops through the index from account to account, so the cost grows with the accounts that wait and not with the queue. */
async function findNextAccount(
  { db }: Session,
  models: readonly string[],
): Promise<string | undefined> {
  if (models.length === 0) return undefined;
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
    order by accounts.last_turn, accounts.id limit 1
  `.execute(db);
  return rows[0]?.account;
}

/** The inner query reads nothing but the index of what is queued, however much the account has drawn before. */
async function findOldest(
  { db }: Session,
  { account, models }: { readonly account: string; readonly models: readonly string[] },
): Promise<GenerationRow | undefined> {
  const oldest = db
    .selectFrom("generations")
    .select("id")
    .where("state", "=", sql.lit("queued"))
    .where("account", "=", account)
    .where("model", "in", models)
    .orderBy("created_at")
    .orderBy("id")
    .limit(1);
  return db.selectFrom("generations").selectAll().where("id", "=", oldest).executeTakeFirst();
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
