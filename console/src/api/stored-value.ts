import { useSyncExternalStore } from "react";

/** One text in local storage, told to everyone who looks, in other tabs too. */
export interface StoredValue {
  readonly get: () => string | null;
  /** Null takes it away. Where storage is refused it is kept for this page. */
  readonly set: (value: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function openStoredValue(name: string): StoredValue {
  const listeners = new Set<() => void>();
  let here: string | null | undefined;
  const tell = () => listeners.forEach((listener) => listener());
  const onStorage = (event: StorageEvent) => {
    if (event.key === name || event.key === null) {
      here = undefined;
      tell();
    }
  };
  return {
    get() {
      here ??= read(name);
      return here;
    },
    set(value) {
      here = value;
      try {
        if (value === null) {
          localStorage.removeItem(name);
        } else {
          localStorage.setItem(name, value);
        }
      } catch {
        // A browser that keeps nothing still shows the page; the value lasts as long as it.
      }
      tell();
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        addEventListener("storage", onStorage);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          removeEventListener("storage", onStorage);
        }
      };
    },
  };
}

export function useStoredValue(value: StoredValue): string | null {
  return useSyncExternalStore(value.subscribe, value.get);
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
