import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { askAdmin } from "../../../api/ask-admin.ts";
import type { Overview, OverviewPeriod } from "./overview.ts";

const EVERY_MS = 20_000;

interface OverviewWish {
  readonly period: OverviewPeriod;
  readonly account: string | null;
}

/** The figures of a period, asked again and again; while others are fetched the last ones stay. */
export function useOverview({ period, account }: OverviewWish): UseQueryResult<Overview> {
  return useQuery({
    queryKey: ["admin", "overview", period, account],
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const wish = new URLSearchParams({ period, ...(account === null ? {} : { account }) });
      return askAdmin<Overview>(`/overview?${wish}`, { signal });
    },
  });
}
