import { sql } from "kysely";
import type { Admission } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import type { LineageRow } from "../tables.ts";

/** Writes down which of the account's own pictures a generation is made from; they stay theirs who drew them. */
export async function addLineage(
  { db }: Session,
  { id, account, plan, createdAt }: Admission,
): Promise<readonly LineageRow[]> {
  const own = plan.references.flatMap(({ n, ownAsset: name }) =>
    name === null ? [] : [{ n, name }],
  );
  if (own.length === 0) return [];
  const drawn = await db
    .selectFrom("assets")
    .select(["name", "generation"])
    .where(
      "name",
      "in",
      own.map(({ name }) => name),
    )
    .where("account", "=", account)
    .where("role", "=", sql.lit("output"))
    .execute();
  const parentOf = new Map(drawn.map(({ name, generation }) => [name, generation]));
  const rows = own.flatMap(({ n, name }): LineageRow[] => {
    // One that was erased and swept meanwhile has left nothing to point to.
    const parent = parentOf.get(name) ?? null;
    return parent === null ? [] : [{ child: id, n, parent, asset: name, created_at: createdAt }];
  });
  if (rows.length > 0) await db.insertInto("lineage").values(rows).execute();
  return rows;
}
