import { join } from "node:path";

/** What stands where in a backup; the records and the pictures as in a data folder. */
export function backupFiles(folder: string) {
  return {
    records: join(folder, "limner.db"),
    pictures: join(folder, "pictures"),
    /** Of the admin key that was made at the first start; not there if one stands in the environment. */
    adminHash: join(folder, "admin-key.sha256"),
    /** Written last: a folder without it holds no whole backup. */
    manifest: join(folder, "manifest.json"),
    /** There from the beginning to the end of the writing, so that it can be taken up again. */
    mark: join(folder, "unfinished"),
  };
}
