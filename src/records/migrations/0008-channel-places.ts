import type { Kysely } from "kysely";

/** Who calls which channel now, over all processes. */
export async function addChannelPlaces({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("channel_places")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("channel", "text", (column) => column.notNull())
    // No foreign key: a place outlives what it was taken for by as much as its call does.
    .addColumn("generation", "text", (column) => column.notNull())
    .addColumn("attempt", "integer", (column) => column.notNull())
    .addColumn("lease_until", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("channel_places_by_channel")
    .on("channel_places")
    .column("channel")
    .execute();
  await schema
    .createIndex("channel_places_by_generation")
    .on("channel_places")
    .column("generation")
    .execute();
}
