import type { AssetStore } from "../../contract/asset-store.ts";
import type { Dispatch } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import { pause } from "../../kit/pause.ts";
import { askStore } from "../ask-store.ts";

const LOOK_EVERY_MS = 2_000;

/**
 * Remembers that the store has refused a finished picture: until it answers again nothing new is drawn here, since a backend
 * would be paid for pictures that nobody can keep.
 */
export interface StoreWatch {
  readonly isAway: boolean;
  noteRefusal(): void;
}

interface WatchParts {
  readonly store: Pick<AssetStore, "size">;
  readonly dispatch: Pick<Dispatch, "ring">;
  readonly log: Log;
  /** Fired when nothing is drawn here any more. */
  readonly stopping: AbortSignal;
}

export function createStoreWatch(parts: WatchParts): StoreWatch {
  const { dispatch, log } = parts;
  let isAway = false;

  const watch = async (): Promise<void> => {
    if (await untilThere(parts)) {
      isAway = false;
      log.info("store-back");
      dispatch.ring();
    }
  };

  return {
    get isAway() {
      return isAway;
    },
    noteRefusal() {
      if (!isAway) {
        isAway = true;
        log.warn("store-away");
        void watch();
      }
    },
  };
}

/** False if this process stops before. */
async function untilThere({ store, stopping }: WatchParts): Promise<boolean> {
  for (;;) {
    try {
      await pause(LOOK_EVERY_MS, stopping);
      await askStore(store);
      return true;
    } catch {
      // Away as before, or at an end; why was logged by whoever was refused.
      if (stopping.aborted) return false;
    }
  }
}
