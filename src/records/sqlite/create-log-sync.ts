import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { Fault } from "../../contract/fault.ts";

/** Brings the write-ahead log to the medium. */
export interface LogSync extends AsyncDisposable {
  /** Resolves when all that was committed would survive a power cut. Throws `storage_unavailable`, from then on for ever. */
  sync(): Promise<void>;
  /** Throws once a sync has failed. */
  check(): void;
}

/**
 * SQLite would sync its log within the commit, while the event loop stands still; here a thread of the system does it. The
 * log is there as long as a connection is open, and a checkpoint syncs it before it begins.
 * After a failure nobody can know which pages are on the medium, so nothing is written any more, and nothing
 * read, until the next start.
 */
export function createLogSync(path: string): LogSync {
  let opening: Promise<FileHandle> | undefined;
  let failure: Fault | undefined;

  return {
    async sync() {
      try {
        opening ??= openDurably(path);
        await (await opening).datasync();
      } catch (error) {
        failure = new Fault(
          "storage_unavailable",
          "The disk failed while the records were written. Whoever runs the server has to start it again.",
          { cause: error },
        );
        throw failure;
      }
    },
    check() {
      if (failure !== undefined) throw failure;
    },
    async [Symbol.asyncDispose]() {
      const handle = await opening?.catch(() => undefined);
      await handle?.close();
    },
  };
}

/** Its name is as good as its bytes: SQLite, which made the file, has not synced the folder. */
async function openDurably(path: string): Promise<FileHandle> {
  await using folder = await open(dirname(path), "r");
  await folder.sync();
  return await open(path, "r");
}
