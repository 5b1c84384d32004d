import { sql } from "kysely";
import type { JoinScope } from "../../contract/joining-records.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Session } from "../database.ts";

export async function refuse({ db, now }: Session, fingerprint: string): Promise<void> {
  await db
    .insertInto("refusals")
    .values({ id: randomHex(), fingerprint, refused_at: now, spent: 0 })
    .execute();
}

export async function spendRefusal(
  { db, now, locks }: Session,
  { fingerprint, windowMs }: Pick<JoinScope, "fingerprint" | "windowMs">,
): Promise<boolean> {
  const unspent = db
    .selectFrom("refusals")
    .select("id")
    .where("fingerprint", "=", fingerprint)
    .where("refused_at", ">=", sql<number>`${now} - ${windowMs}`)
    .where("spent", "=", 0)
    .orderBy("refused_at")
    .orderBy("id")
    .limit(1);
  // One that another request is spending is passed over for the next.
  const oldest = await locks.holdFree(unspent).executeTakeFirst();
  if (!oldest) return false;
  const result = await db
    .updateTable("refusals")
    .set({ spent: 1 })
    .where("id", "=", oldest.id)
    .where("spent", "=", 0)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function forgetRefusals({ db, now }: Session, windowMs: number): Promise<number> {
  const result = await db
    .deleteFrom("refusals")
    .where("refused_at", "<", sql<number>`${now} - ${windowMs}`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
