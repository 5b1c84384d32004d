import { stat } from "node:fs/promises";
import { isAssetName, olderPicturePath, picturePath } from "../../assets/disk/picture-path.ts";
import { openRecordsCopy } from "../../records/sqlite/read-copy.ts";
import { OperatorError } from "../operator-error.ts";
import { backupFiles } from "./backup-files.ts";
import { isThere, sizeOf } from "./is-there.ts";
import { hashFile, readManifest, type Manifest } from "./manifest.ts";

/** Proves that a backup is what its manifest says: the records bit by bit, every picture by its size. Throws an `OperatorError`. */
export async function checkBackup(folder: string, signal: AbortSignal): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const { records, pictures } = backupFiles(folder);
  if (!(await isThere(records))) {
    throw damaged(folder, "limner.db is missing");
  }
  const isSame =
    (await stat(records)).size === manifest.records.bytes &&
    (await hashFile(records)) === manifest.records.sha256;
  if (!isSame) {
    throw damaged(folder, "limner.db is not the file that was written");
  }
  using copy = openRecordsCopy(records);
  if (copy.isNewer) {
    throw new OperatorError(
      `The backup in ${folder} was written by a newer Limner (${manifest.limner}); restore it with that one.`,
    );
  }
  const damage = copy.findDamage();
  if (damage !== null) {
    throw damaged(folder, `limner.db is broken: ${damage}`);
  }
  const missing = new Set(manifest.pictures.missing);
  let count = 0;
  let bad = 0;
  for (const { name, bytes, isPending } of copy.pictures()) {
    signal.throwIfAborted();
    if (!isAssetName(name)) {
      throw damaged(folder, "limner.db names a picture by what is no name of one");
    }
    if (!isPending && !missing.has(name)) {
      count += 1;
      const size =
        (await sizeOf(picturePath(pictures, name))) ??
        (await sizeOf(olderPicturePath(pictures, name)));
      bad += size === bytes ? 0 : 1;
    }
  }
  if (bad > 0 || count !== manifest.pictures.count) {
    throw damaged(folder, `${bad} of ${manifest.pictures.count} pictures are missing or cut off`);
  }
  return manifest;
}

function damaged(folder: string, what: string): OperatorError {
  return new OperatorError(`The backup in ${folder} is damaged: ${what}. Use another one.`);
}
