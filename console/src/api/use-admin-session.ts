import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { LimnerError } from "limner/client";
import { askAdmin } from "./ask-admin.ts";

interface AdminSession {
  readonly object: "session";
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
      try {
        return await askAdmin<AdminSession>("/session", { signal });
      } catch (error) {
        if (error instanceof LimnerError && error.status === 401) {
          return null;
        }
        throw error;
      }
    },
  });
}
