import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDiskAssetStore } from "../../src/assets/disk/open-disk-asset-store.ts";
import { sweepFiles } from "../../src/core/sweep-files.ts";
import { openRecords, recordsFile } from "../../src/main/open-records.ts";

const LATER_MS = 2 * 60 * 60_000;

/**
 * Sweeps a folder whose server is dead, as if two hours had passed, and answers the files that no record needs and that
 * are still there.
 */
export async function sweepOrphans(dataDir: string): Promise<readonly string[]> {
  const folder = join(dataDir, "pictures");
  {
    await using records = await openRecords({ dataDir });
    await using store = await openDiskAssetStore({ folder });
    const clock = { now: () => Date.now() + LATER_MS, elapsed: () => performance.now() };
    await sweepFiles({ records, store, clock }, new AbortController().signal);
  }
  const needed = readNeededNames(dataDir);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !needed.has(entry.name))
    .map(({ name }) => name);
}

/** Of pictures that a record shows, and of those that an attempt to come may keep. */
function readNeededNames(dataDir: string): ReadonlySet<string> {
  using database = new DatabaseSync(recordsFile(dataDir), { readOnly: true });
  const rows = database
    .prepare(
      `select assets.name from assets left join generations on generations.id = assets.generation
        where assets.state = 'stored' or (assets.state = 'pending' and generations.finished_at is null)`,
    )
    .all() as unknown as readonly { name: string }[];
  return new Set(rows.map(({ name }) => name));
}
