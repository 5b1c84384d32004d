import type { Pool } from "pg";
import type { Preview } from "../../contract/preview.ts";
import type { KeptPreview } from "./create-waiting-news.ts";

/** Previews lie in the database for as long as it takes every process that shows them to fetch them. */
export interface PreviewShelf {
  put(previews: readonly KeptPreview[]): Promise<void>;
  get(key: string): Promise<Preview | undefined>;
  /** Throws away what has lain there for a minute, by the database's clock. */
  sweep(): Promise<void>;
}

interface PreviewRow {
  readonly picture: number;
  readonly step: number;
  readonly bytes: Uint8Array;
  readonly media_type: string;
  readonly width: number;
  readonly height: number;
}

/** Unlogged: nothing here is worth a write to the log, and a server that crashes forgets it. */
const CREATE = `
  create unlogged table if not exists dispatch_previews (
    key text primary key,
    picture integer not null,
    step integer not null,
    bytes bytea not null,
    media_type text not null,
    width integer not null,
    height integer not null,
    made_at timestamptz not null default clock_timestamp()
  )`;

const INSERT = `
  insert into dispatch_previews (key, picture, step, bytes, media_type, width, height)
  select * from unnest($1::text[], $2::integer[], $3::integer[], $4::bytea[], $5::text[], $6::integer[], $7::integer[])`;

export async function openPreviewShelf(pool: Pool): Promise<PreviewShelf> {
  await pool.query(CREATE);

  return {
    async put(kept) {
      if (kept.length === 0) {
        return;
      }
      const previews = kept.map(({ preview }) => preview);
      await pool.query(INSERT, [
        kept.map(({ key }) => key),
        previews.map(({ order }) => order),
        previews.map(({ step }) => step),
        previews.map(({ bytes }) => Buffer.from(bytes)),
        previews.map(({ mediaType }) => mediaType),
        previews.map(({ width }) => width),
        previews.map(({ height }) => height),
      ]);
    },
    async get(key) {
      const { rows } = await pool.query<PreviewRow>(
        "select * from dispatch_previews where key = $1",
        [key],
      );
      const row = rows[0];
      return (
        row && {
          order: row.picture,
          step: row.step,
          bytes: new Uint8Array(row.bytes),
          mediaType: row.media_type,
          width: row.width,
          height: row.height,
        }
      );
    },
    async sweep() {
      await pool.query(
        "delete from dispatch_previews where made_at < clock_timestamp() - interval '1 minute'",
      );
    },
  };
}
