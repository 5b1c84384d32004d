import { useState, useSyncExternalStore } from "react";
import type { Operation } from "./operation.ts";

/** The operation that the address names after `#`; other anchors, such as that of the skip link, change nothing. */
export function useChosenOperation(operations: readonly Operation[]): Operation | null {
  const hash = useSyncExternalStore(subscribe, readHash);
  const [chosen, setChosen] = useState(hash);
  if (hash !== chosen && (hash === "" || operations.some(({ id }) => id === hash))) {
    setChosen(hash);
  }
  return operations.find(({ id }) => id === chosen) ?? null;
}

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  addEventListener("popstate", listener);
  return () => {
    removeEventListener("hashchange", listener);
    removeEventListener("popstate", listener);
  };
}

function readHash(): string {
  return location.hash.slice(1);
}
