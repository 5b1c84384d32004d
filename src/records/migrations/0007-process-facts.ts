import type { Kysely } from "kysely";

/** Where a process runs, which program it is and since when, so that operators can tell processes apart. */
export async function addProcessFacts({ schema }: Kysely<unknown>): Promise<void> {
  for (const name of ["host", "version"]) {
    await schema
      .alterTable("processes")
      .addColumn(name, "text", (column) => column.notNull().defaultTo(""))
      .execute();
  }
  await schema.alterTable("processes").addColumn("started_at", "bigint").execute();
}
