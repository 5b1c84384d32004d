import { openStoredValue, useStoredValue } from "../../../api/stored-value.ts";

const stored = openStoredValue("limner.enter-draws");

/** Whether Enter draws; without it Enter makes a new line. */
export function useEnterDraws(): boolean {
  return useStoredValue(stored) === "yes";
}

export function chooseEnterDraws(draws: boolean): void {
  stored.set(draws ? "yes" : null);
}
