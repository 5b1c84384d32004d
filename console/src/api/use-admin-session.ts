import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { components } from "./admin-api.ts";
import { askAdmin } from "./ask-admin.ts";

interface AdminSession {
  /** Unix seconds. */
  readonly expires: number;
}

export const ADMIN_SESSION = ["admin", "session"] as const;

/** The session of the console; null where nobody is signed in to it. */
export function useAdminSession(): UseQueryResult<AdminSession | null> {
  return useQuery({
    queryKey: ADMIN_SESSION,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const path = "/session";
      const { expires } = await askAdmin<components["schemas"]["AdminGetSession"]>(path, {
        signal,
      });
      return expires === null ? null : { expires };
    },
  });
}
