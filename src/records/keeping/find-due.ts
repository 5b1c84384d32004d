import { sql } from "kysely";
import type { KeepingRecords, KeptKind } from "../../contract/keeping-records.ts";
import type { Plan } from "../../contract/generation.ts";
import type { Session } from "../database.ts";
import type { JsonText } from "../json-column.ts";
import { hasKept } from "./has-kept.ts";

export type Terms = Parameters<KeepingRecords["expire"]>[1];

interface DueRow {
  readonly id: string;
  readonly plan: JsonText<Plan>;
}

/** The generations whose time is over, those that ended first. */
export async function findDue(
  { db, now }: Session,
  kind: KeptKind,
  { account, model, keepMs, limit }: Terms,
): Promise<readonly DueRow[]> {
  const { rows } = await sql<DueRow>`
    select id, plan from generations
    where ${hasKept[kind]}
      and account = ${account} and model = ${model} and finished_at < ${now} - ${keepMs}
    order by finished_at
    limit ${limit}
  `.execute(db);
  return rows;
}
