import { useMemo } from "react";
import { openStoredValue, useStoredValue, type StoredValue } from "./stored-value.ts";

const known = new Map<string, StoredValue>();

/** Yes or no, kept in this browser. */
export function useStoredFlag(name: string): readonly [boolean, (on: boolean) => void] {
  const value = useMemo(() => {
    const found = known.get(name) ?? openStoredValue(name);
    known.set(name, found);
    return found;
  }, [name]);
  const text = useStoredValue(value);
  return [text === "1", (on) => value.set(on ? "1" : null)];
}
