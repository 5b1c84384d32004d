import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Thread } from "./thread.ts";

interface ThreadSchema extends DBSchema {
  /** Words, settings, ids and addresses; never the bytes of a picture. */
  threads: { key: string; value: Thread };
  /** Files that wait in a composer, until the server has accepted them. */
  files: { key: string; value: { readonly id: string; readonly blob: Blob } };
}

export type ThreadDatabase = IDBPDatabase<ThreadSchema>;

const NAME = "limner";
const VERSION = 1;

let opened: Promise<ThreadDatabase | null> | undefined;

/** Null where the browser keeps nothing, as some private windows do; what is written then lasts as long as the page. */
export function openThreadDatabase(): Promise<ThreadDatabase | null> {
  opened ??= open().catch(() => null);
  return opened;
}

/** Async, since some browsers that keep nothing throw at once. */
async function open(): Promise<ThreadDatabase> {
  return await openDB<ThreadSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore("threads", { keyPath: "id" });
      database.createObjectStore("files", { keyPath: "id" });
    },
    // A newer version of the app in another tab waits for this one to let go.
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
  });
}
