import type { Kysely } from "kysely";

/** Which channels a process leaves alone, so that operators see it whichever process they ask. */
export async function addToldChannels({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("processes")
    .addColumn("channels", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
}
