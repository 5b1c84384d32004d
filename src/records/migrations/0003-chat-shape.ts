import type { Kysely } from "kysely";

/** How chat answers to a key look; keys of before are left to the model and the signs of the caller. */
export async function addChatShape({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("keys")
    .addColumn("chat_shape", "text", (column) => column.notNull().defaultTo("auto"))
    .execute();
}
