import { sql } from "kysely";
import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import type { GenerationRow } from "../tables.ts";
import { readGenerations } from "./read-generations.ts";

interface Page {
  readonly data: readonly Generation[];
  readonly next: string | null;
}

/** Throws `invalid_request` for a cursor that no page has given out. */
export async function listGenerations(session: Session, filter: GenerationFilter): Promise<Page> {
  let query = session.db
    .selectFrom("generations")
    .selectAll()
    .where("account", "=", filter.account);
  if (filter.states) query = query.where("state", "in", filter.states);
  if (filter.model !== undefined) query = query.where("model", "=", filter.model);
  if (filter.cursor !== undefined) {
    const { createdAt, id } = readCursor(filter.cursor);
    query = query.where(sql<boolean>`(created_at, id) < (${createdAt}, ${id})`);
  }
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(filter.limit + 1)
    .execute();
  const shown = rows.slice(0, filter.limit);
  const last = rows.length > filter.limit ? shown.at(-1) : undefined;
  return { data: await readGenerations(session, shown), next: last ? toCursor(last) : null };
}

/** The place of a row in the order, so that rows which come or go meanwhile move no page. */
function toCursor(row: GenerationRow): string {
  return Buffer.from(`${row.created_at}:${row.id}`).toString("base64url");
}

function readCursor(cursor: string): { readonly createdAt: number; readonly id: string } {
  const [, createdAt, id] =
    /^(\d{1,15}):(.+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (createdAt !== undefined && id !== undefined) return { createdAt: Number(createdAt), id };
  throw new Fault(
    "invalid_request",
    "This cursor is not one that a page of this list gave out; begin without one.",
    {
      param: "cursor",
    },
  );
}
