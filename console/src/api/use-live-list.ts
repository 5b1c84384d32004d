import {
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { mergeNewest } from "../kit/merge-newest.ts";
import { askAdmin } from "./ask-admin.ts";
import type { AdminPage } from "./read-admin-list.ts";

interface LiveListOptions {
  /** `["admin", "generations", …]`, with all that narrows it. */
  readonly name: readonly string[];
  /** The path with its query, made anew for each page, since "today" moves on. */
  readonly makePath: () => string;
  readonly everyMs: number;
}

/** Rows of a list that goes on while one scrolls and brings itself up to date. */
export interface LiveList<Row> {
  readonly rows: readonly Row[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly readMore: () => void;
  readonly retry: () => void;
  /** Unix milliseconds; 0 before anything was read. */
  readonly updatedAt: number;
}

const PAGE_ROWS = 50;

export function useLiveList<Row extends { readonly id: string }>({
  name,
  makePath,
  everyMs,
}: LiveListOptions): LiveList<Row> {
  const queries = useQueryClient();
  const listKey = useMemo(() => [...name, "list"], [name]);
  const pages = useInfiniteQuery({
    queryKey: listKey,
    initialPageParam: null as string | null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ pageParam, signal }) => readPage<Row>(makePath(), pageParam, signal),
    getNextPageParam: (page) => page.next_cursor,
  });
  const newest = useQuery({
    queryKey: [...name, "newest"],
    enabled: pages.isSuccess,
    refetchInterval: everyMs,
    queryFn: ({ signal }) => readPage<Row>(makePath(), null, signal),
  });
  const merged = useMemo(() => {
    const listed = dedupe(flatten(pages.data));
    return newest.data === undefined ? listed : mergeNewest(newest.data, listed);
  }, [pages.data, newest.data]);
  const isBehind = merged === null;
  useEffect(() => {
    if (isBehind) {
      void queries.resetQueries({ queryKey: listKey });
    }
  }, [isBehind, queries, listKey]);
  const isWhole = newest.data?.next_cursor === null;
  return {
    rows: merged ?? newest.data?.data ?? [],
    isPending: pages.isPending,
    error: pages.error ?? newest.error,
    hasMore: pages.hasNextPage && !isWhole,
    isReading: pages.isFetching,
    readMore: () => void pages.fetchNextPage({ cancelRefetch: false }),
    retry: () => void queries.refetchQueries({ queryKey: name, type: "active" }),
    updatedAt: Math.max(pages.dataUpdatedAt, newest.dataUpdatedAt),
  };
}

function readPage<Row>(
  path: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<AdminPage<Row>> {
  const after = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
  return askAdmin(`${path}${path.includes("?") ? "&" : "?"}limit=${PAGE_ROWS}${after}`, { signal });
}

function flatten<Row>(data: InfiniteData<AdminPage<Row>> | undefined): readonly Row[] {
  return data?.pages.flatMap((page) => page.data) ?? [];
}

/** Pages that were read at different times may tell of the same row. */
function dedupe<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
