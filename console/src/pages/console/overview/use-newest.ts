import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { components } from "../../../api/admin-api.ts";
import { askAdmin } from "../../../api/ask-admin.ts";

export type NewestGeneration = components["schemas"]["AdminGeneration"];

const EVERY_MS = 5000;
const SHOWN = "6";

/** The newest generations of an account, or of all. */
export function useNewest(account: string | null): UseQueryResult<readonly NewestGeneration[]> {
  return useQuery({
    queryKey: ["admin", "newest", account],
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const wish = new URLSearchParams({ limit: SHOWN, ...(account === null ? {} : { account }) });
      const path = `/generations?${wish}`;
      const list = await askAdmin<{ readonly data: readonly NewestGeneration[] }>(path, { signal });
      return list.data;
    },
  });
}
