import { useSyncExternalStore } from "react";
import type { Thread } from "./thread.ts";
import { threadStore } from "./thread-store.ts";

/** All threads that have a turn, the newest first. Empty until they are read. */
export function useThreads(): readonly Thread[] {
  return useSyncExternalStore(threadStore.subscribe, threadStore.list);
}
