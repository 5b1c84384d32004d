import { sql } from "kysely";
import { Fault } from "../../contract/fault.ts";
import type { Admission } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";

/**
 * Makes the references that wait without a generation this one's own. Those that are pictures of an earlier
 * generation stay that one's. Throws if one has gone meanwhile.
 */
export async function adoptInputs(
  { db }: Session,
  { id, account, plan }: Admission,
): Promise<void> {
  const inputs = plan.mask === null ? plan.references : [...plan.references, plan.mask];
  const names = [...new Set(inputs.map((input) => input.asset))];
  if (names.length === 0) return;
  await db
    .updateTable("assets")
    .set({ state: "stored", generation: id })
    .where("name", "in", names)
    .where("account", "=", account)
    .where("role", "=", "input")
    .where("state", "=", sql.lit("pending"))
    .where("generation", "is", null)
    .execute();
  const { stored } = await db
    .selectFrom("assets")
    .select((select) => select.fn.countAll<number>().as("stored"))
    .where("name", "in", names)
    .where("state", "=", sql.lit("stored"))
    .executeTakeFirstOrThrow();
  if (stored === names.length) return;
  throw new Fault(
    "internal",
    "A reference was removed before the request was accepted; send the request again.",
  );
}
