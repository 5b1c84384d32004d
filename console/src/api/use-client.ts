import { createClient, type Client } from "limner/client";
import { useMemo } from "react";
import { useSignedInKey } from "./key.ts";

/** Speaks to the server that this page came from, with the key that is signed in; null without one. */
export function useClient(): Client | null {
  const signedIn = useSignedInKey();
  const key = signedIn?.key ?? null;
  return useMemo(() => (key === null ? null : openClient(key)), [key]);
}

export function openClient(key: string): Client {
  // A person who looks would rather hear of a failure than wait half a minute for the eighth try.
  return createClient({ url: location.origin, key, retries: 2 });
}
