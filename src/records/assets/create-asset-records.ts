import { sql } from "kysely";
import type { Asset, AssetRecords, AssetState, NewAsset } from "../../contract/asset-records.ts";
import type { Database, Session } from "../database.ts";
import { fromNullableJson } from "../json-column.ts";
import type { AssetRow } from "../tables.ts";
import { listDeleted } from "./list-deleted.ts";
import { listSweepable } from "./list-sweepable.ts";

export function createAssetRecords(database: Database): AssetRecords {
  return {
    async add(asset) {
      await database.write(({ db }) => db.insertInto("assets").values(toAssetRow(asset)).execute());
    },
    markStored: (name) => database.write((session) => markStored(session, name)),
    async get(name) {
      const row = await database.readOne(({ db }) =>
        db.selectFrom("assets").selectAll().where("name", "=", name).executeTakeFirst(),
      );
      return row && toAsset(row);
    },
    // The order of a rendition is the width that was asked for; one of a small source is narrower than that.
    async findRendition(source, width) {
      const row = await database.readOne(({ db }) =>
        db
          .selectFrom("assets")
          .selectAll()
          .where("source", "=", source)
          .where("position", "=", width)
          .where("role", "=", "rendition")
          .where("state", "=", "stored")
          .executeTakeFirst(),
      );
      return row && toAsset(row);
    },
    listSweepable: (options) => database.write((session) => listSweepable(session, options)),
    listDeleted: (generation) => database.read((session) => listDeleted(session, generation)),
    async forget(names) {
      if (names.length === 0) return;
      await database.write(({ db }) =>
        db.deleteFrom("assets").where("name", "in", names).where("state", "!=", "stored").execute(),
      );
    },
  };
}

/** A rendition whose source was erased, or even swept, while it was made is thrown away with it. */
async function markStored({ db, locks }: Session, name: string): Promise<void> {
  const source = db.selectFrom("assets").select("source").where("name", "=", name);
  await locks.hold(db.selectFrom("assets").select("name").where("name", "=", source)).execute();
  const kept = sql`exists (select 1 from assets as sources where sources.name = assets.source and sources.state = 'stored')`;
  await db
    .updateTable("assets")
    .set({ state: sql<AssetState>`case when ${kept} then 'stored' else 'deleted' end` })
    .where("name", "=", name)
    .where("state", "=", "pending")
    .execute();
}

function toAssetRow(asset: NewAsset): AssetRow {
  return {
    name: asset.name,
    account: asset.account,
    generation: null,
    role: asset.role,
    position: asset.order,
    state: "pending",
    attempt: null,
    width: asset.width,
    height: asset.height,
    bytes: asset.bytes,
    media_type: asset.mediaType,
    native: null,
    document: null,
    understood: null,
    revised_prompt: null,
    source: asset.source,
    created_at: asset.createdAt,
  };
}

function toAsset(row: AssetRow): Asset {
  return {
    name: row.name,
    account: row.account,
    generation: row.generation,
    role: row.role,
    order: row.position,
    state: row.state,
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    mediaType: row.media_type,
    document: fromNullableJson(row.document),
    source: row.source,
    createdAt: row.created_at,
  };
}
