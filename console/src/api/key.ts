import { openStoredValue, useStoredValue } from "./stored-value.ts";

/** The API key that this browser is signed in with. */
export interface SignedInKey {
  readonly key: string;
  readonly name: string;
}

const stored = openStoredValue("limner.key");

export function keepKey(signedIn: SignedInKey | null): void {
  stored.set(signedIn === null ? null : JSON.stringify(signedIn));
}

export function useSignedInKey(): SignedInKey | null {
  return parse(useStoredValue(stored));
}

export function readSignedInKey(): SignedInKey | null {
  return parse(stored.get());
}

function parse(text: string | null): SignedInKey | null {
  if (text === null) {
    return null;
  }
  try {
    const { key, name }: { key?: unknown; name?: unknown } = JSON.parse(text);
    return typeof key === "string" && key !== ""
      ? { key, name: typeof name === "string" ? name : "" }
      : null;
  } catch {
    return null;
  }
}
