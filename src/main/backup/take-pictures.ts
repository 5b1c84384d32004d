import { createDurableFolders, syncFolder } from "../../assets/disk/durable-folders.ts";
import { flattenFolders } from "../../assets/disk/flatten-folders.ts";
import { olderPicturePath, picturePath } from "../../assets/disk/picture-path.ts";
import type { NamedPicture, RecordsCopy } from "../../records/sqlite/read-copy.ts";
import type { BackupProgress } from "./backup-progress.ts";
import { sizeOf } from "./is-there.ts";
import { placeFile } from "./place-file.ts";

export interface TakeOptions {
  /** Folders of disk stores. */
  readonly from: string;
  readonly to: string;
  readonly copies: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BackupProgress) => void;
}

interface TakenPictures {
  readonly count: number;
  readonly bytes: number;
  /** Stored by the records, but not there, or not of the size that they tell. */
  readonly missing: readonly string[];
}

const AT_ONCE = 64;

/** Brings every picture that the records name from one folder to the other; what is there already, in its full size, stays. */
export async function takePictures(
  records: RecordsCopy,
  options: TakeOptions,
): Promise<TakenPictures> {
  await flattenFolders(options.to);
  const folders = createDurableFolders(options.to);
  const changed = new Set<string>();
  const taken = { count: 0, bytes: 0, missing: [] as string[] };

  const takeOne = async (picture: NamedPicture): Promise<void> => {
    const { name, bytes, isPending } = picture;
    const folder = await folders.make(name.slice(0, 2));
    const target = picturePath(options.to, name);
    if ((await sizeOf(target)) !== bytes) {
      await placeFirst(placesOf(options.from, name), target, options);
      changed.add(folder);
    }
    if (isPending) {
      return;
    }
    if ((await sizeOf(target)) === bytes) {
      taken.count += 1;
      taken.bytes += bytes;
    } else {
      taken.missing.push(name);
    }
  };

  for (const some of inGroups(records.pictures(), AT_ONCE)) {
    options.signal.throwIfAborted();
    await Promise.all(some.map(takeOne));
    options.onProgress({ step: "pictures", count: taken.count, bytes: taken.bytes });
  }
  for (const folder of changed) {
    await syncFolder(folder);
  }
  taken.missing.sort();
  return taken;
}

/** A server that starts meanwhile brings it from the older place to the other, so that is looked at once more. */
function placesOf(folder: string, name: string): readonly string[] {
  const place = picturePath(folder, name);
  return [place, olderPicturePath(folder, name), place];
}

async function placeFirst(
  places: readonly string[],
  target: string,
  options: TakeOptions,
): Promise<void> {
  for (const place of places) {
    if (await placeFile(place, target, options)) return;
  }
}

function* inGroups<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length === size) {
      yield group;
      group = [];
    }
  }
  yield group;
}
