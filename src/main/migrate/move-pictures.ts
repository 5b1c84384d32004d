import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isAssetName, picturePath } from "../../assets/disk/picture-path.ts";
import type { AssetStore } from "../../contract/asset-store.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import type { RecordsMove } from "../../records/moving/open-records-move.ts";
import type { NamedPicture, RecordsCopy } from "../../records/sqlite/read-copy.ts";
import { sizeOf } from "../backup/is-there.ts";
import { OperatorError } from "../operator-error.ts";

export interface MovedPictures {
  readonly count: number;
  readonly bytes: number;
  /** Stored by the records, but not there, or not of the size that they tell. */
  readonly missing: number;
  /** The first of those, by name. */
  readonly missingNames: readonly string[];
}

interface PicturesMove {
  /** The folder of a disk store. */
  readonly from: string;
  readonly to: AssetStore;
  readonly marks: Pick<RecordsMove, "readMark" | "writeMark">;
  readonly signal: AbortSignal;
  readonly onProgress: (sums: MovedPictures) => void;
}

const AT_ONCE = 8;
const GROUP = 32;
/** More are counted only. */
const MISSING_NAMES_MAX = 1_000;
const STEP = "pictures";

/**
 * Puts every picture that the records name into a store, and reads each back: what comes must have the hash of what was put.
 * Goes on where it was broken off.
 */
export async function movePictures(
  records: RecordsCopy,
  { from, to, marks, signal, onProgress }: PicturesMove,
): Promise<MovedPictures> {
  const { place } = await marks.readMark(STEP);
  const before = readSums(place);
  const { name: lastBefore, ...sums } = { ...before, missingNames: [...before.missingNames] };
  let group: NamedPicture[] = [];
  const flush = async (done: boolean): Promise<void> => {
    const moved = await mapLimited(group, AT_ONCE, (picture) =>
      movePicture(picture, { from, to, signal }),
    );
    for (const [index, picture] of group.entries()) {
      if (moved[index] === true) {
        sums.count += 1;
        sums.bytes += picture.bytes;
      } else if (!picture.isPending) {
        sums.missing += 1;
        if (sums.missingNames.length < MISSING_NAMES_MAX) sums.missingNames.push(picture.name);
      }
    }
    const last = group.at(-1)?.name ?? lastBefore;
    await marks.writeMark(STEP, { place: JSON.stringify({ ...sums, name: last }), done });
    group = [];
    onProgress(sums);
  };
  for (const picture of records.pictures()) {
    if (picture.name <= lastBefore) {
      continue;
    }
    signal.throwIfAborted();
    group.push(picture);
    if (group.length === GROUP) {
      await flush(false);
    }
  }
  await flush(true);
  return sums;
}

interface PictureSums extends MovedPictures {
  /** The last one that was moved. */
  readonly name: string;
}

function readSums(place: string): PictureSums {
  return place === ""
    ? { count: 0, bytes: 0, missing: 0, missingNames: [], name: "" }
    : // Written by ourselves, in the same file.
      (JSON.parse(place) as PictureSums);
}

/** False if it is not there, or not whole. */
async function movePicture(
  { name, bytes, mediaType }: NamedPicture,
  { from, to, signal }: Pick<PicturesMove, "from" | "to" | "signal">,
): Promise<boolean> {
  if (!isAssetName(name)) {
    throw new OperatorError("The records name a picture by what is no name of one.");
  }
  const path = picturePath(from, name);
  if ((await sizeOf(path)) !== bytes) {
    return false;
  }
  const here = createHash("sha256");
  await to.put(name, hashing(createReadStream(path), here), {
    signal,
    ...(mediaType !== undefined && { mediaType }),
  });
  const there = createHash("sha256");
  for await (const chunk of (await to.read(name)) ?? []) {
    there.update(chunk);
  }
  if (here.digest("hex") !== there.digest("hex")) {
    throw new OperatorError(
      `The picture ${name} came back from the store as another one. Look at the store, and run "limner migrate" again.`,
    );
  }
  return true;
}

async function* hashing(
  chunks: AsyncIterable<Buffer>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
