import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { GenerationError } from "../../contract/generation.ts";
import { foldAscii } from "../generations/fold-ascii.ts";

/** What generations are searched by, and which of them was made from which; also of what was admitted before. */
export async function addWordsAndLineage(db: Kysely<unknown>): Promise<void> {
  await addSearchColumns(db);
  await addLineage(db);
  await readEarlierPlans(db);
}

async function addSearchColumns({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("generations")
    .addColumn("words", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await schema.alterTable("generations").addColumn("error_code", "text").execute();
}

async function addLineage({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("lineage")
    .addColumn("child", "text", (column) => column.notNull().references("generations.id"))
    .addColumn("n", "integer", (column) => column.notNull())
    .addColumn("parent", "text", (column) => column.notNull().references("generations.id"))
    // No foreign key: the row of a picture goes with its file, and the story stays.
    .addColumn("asset", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("lineage_key", ["child", "n"])
    .execute();
  await schema
    .createIndex("lineage_by_parent")
    .on("lineage")
    .columns(["parent", "created_at", "child"])
    .execute();
}

/** A few at a time: all plans of a large database together would not fit into memory. */
const ROWS_AT_ONCE = 1_000;

async function readEarlierPlans(db: Kysely<unknown>): Promise<void> {
  let after = "";
  for (;;) {
    const { rows } = await sql<EarlierRow>`
      select id, account, plan, error, created_at from generations
      where id > ${after} order by id limit ${ROWS_AT_ONCE}
    `.execute(db);
    for (const row of rows) await copyOut(db, row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

interface EarlierRow {
  readonly id: string;
  readonly account: string;
  readonly plan: string;
  readonly error: string | null;
  readonly created_at: number;
}

/** What is read of a plan, whatever the version that wrote it. */
interface EarlierPlan {
  readonly prompt?: string;
  readonly references: readonly { readonly n: number; readonly ownAsset?: string | null }[];
}

/** References that have expired have left the plan, and with them what they were made from. */
async function copyOut(db: Kysely<unknown>, row: EarlierRow): Promise<void> {
  const { prompt = "", references } = JSON.parse(row.plan) as EarlierPlan;
  const code = row.error === null ? null : (JSON.parse(row.error) as GenerationError).code;
  await sql`
    update generations set words = ${foldAscii(prompt)}, error_code = ${code} where id = ${row.id}
  `.execute(db);
  for (const { n, ownAsset = null } of references) {
    if (ownAsset === null) continue;
    await sql`
      insert into lineage (child, n, parent, asset, created_at)
      select ${row.id}, ${n}, generation, name, ${row.created_at} from assets
      where name = ${ownAsset} and account = ${row.account} and generation is not null
    `.execute(db);
  }
}
