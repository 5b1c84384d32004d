import { readStored } from "./read-stored.ts";

/** The API key that the app was signed in with; undefined: nobody has signed in with this browser. */
export function readKey(): string | undefined {
  try {
    const { key }: { key?: unknown } = JSON.parse(readStored("limner.key") ?? "{}") ?? {};
    return typeof key === "string" && key !== "" ? key : undefined;
  } catch {
    // Not written by the app, so it is no key.
    return undefined;
  }
}
