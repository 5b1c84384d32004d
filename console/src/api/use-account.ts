import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Account, Model } from "limner/client";
import { useSignedInKey } from "./key.ts";
import { openClient } from "./use-client.ts";

/** The account of the key that is signed in, and what that key may do. */
export function useAccount(): UseQueryResult<Account> {
  const signedIn = useSignedInKey();
  return useQuery({
    queryKey: ["account", signedIn?.key],
    enabled: signedIn !== null,
    queryFn: ({ signal }) => openClient(signedIn?.key ?? "").account({ signal }),
  });
}

/** The models that this key may use. */
export function useModels(): UseQueryResult<readonly Model[]> {
  const signedIn = useSignedInKey();
  return useQuery({
    queryKey: ["models", signedIn?.key],
    enabled: signedIn !== null,
    staleTime: 60_000,
    queryFn: ({ signal }) => openClient(signedIn?.key ?? "").models({ signal }),
  });
}
