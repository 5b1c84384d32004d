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

/** The generations whose time is over, those that ended first; held, so that none is erased or expired twice meanwhile. */
export async function findDue(
  { db, now, locks }: Session,
  kind: KeptKind,
  { account, model, keepMs, limit }: Terms,
): Promise<readonly DueRow[]> {
  const due = db
    .selectFrom("generations")
    .select(["id", "plan"])
    .where(hasKept[kind])
    .where("account", "=", account)
    .where("model", "=", model)
    .where("finished_at", "<", sql<number>`${now} - ${keepMs}`)
    .orderBy("finished_at")
    .limit(limit);
  return await locks.holdFree(due).execute();
}
