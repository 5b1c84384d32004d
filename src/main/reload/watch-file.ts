import { type BigIntStats, type FSWatcher, statSync, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

interface WatchOptions {
  /** How often it is looked at without a hint. */
  readonly everyMs?: number;
  /** How long it must stay as it is before it counts as written to its end. */
  readonly settleMs?: number;
}

const EVERY_MS = 3_000;
const SETTLE_MS = 200;

/**
 * Calls back each time a file has another content or is another file, has come or has gone, and rests. Symbolic links on the way
 * are followed. Its folder is watched, since editors put a new file in the place of the old one; where that is not
 * possible, or a link leads elsewhere, it is looked at every few seconds.
 */
export function watchFile(
  path: string,
  changed: () => void,
  { everyMs = EVERY_MS, settleMs = SETTLE_MS }: WatchOptions = {},
): Disposable {
  const closing = new AbortController();
  const { signal } = closing;
  // At once: read later, it could be the mark of a change that is to be told.
  let seen = readMarkNow(path);
  let busy = false;
  let hinted = false;
  const lookOnce = async (): Promise<void> => {
    let mark = await readMark(path);
    if (mark === seen) {
      return;
    }
    for (let before = ""; before !== mark;) {
      await pause(settleMs, undefined, { signal, ref: false });
      before = mark;
      mark = await readMark(path);
    }
    seen = mark;
    changed();
  };
  const look = async (): Promise<void> => {
    hinted = true;
    if (busy) {
      return;
    }
    busy = true;
    try {
      // A hint that comes during a look may be of what that look has come too early for.
      while (hinted && !signal.aborted) {
        hinted = false;
        await lookOnce();
      }
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    } finally {
      busy = false;
    }
  };
  const folder = watchFolder(dirname(path), () => void look());
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return {
    [Symbol.dispose]() {
      closing.abort();
      clearInterval(timer);
      folder?.close();
    },
  };
}

/** Undefined where the system has no watch to give; then it is looked at now and then. */
function watchFolder(folder: string, hint: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, hint);
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** What a file cannot keep when it is written or replaced. */
async function readMark(path: string): Promise<string> {
  try {
    return toMark(await stat(path, { bigint: true }));
  } catch (error) {
    return toMarkOfNone(error);
  }
}

function readMarkNow(path: string): string {
  try {
    return toMark(statSync(path, { bigint: true }));
  } catch (error) {
    return toMarkOfNone(error);
  }
}

function toMark({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}

/** A file that is not there and one that may not be read are told apart when it is read. */
function toMarkOfNone(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unreadable";
}
