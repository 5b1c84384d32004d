import {
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { mergeNewest } from "../kit/merge-newest.ts";
import { askAdmin } from "./ask-admin.ts";
import { toPagePath, type AdminPage } from "./read-admin-list.ts";

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
  const firstReadAt = pages.data?.pages[0]?.readAt ?? 0;
  // One that is older than the list says nothing new about it.
  const fresh =
    newest.data !== undefined && newest.data.readAt >= firstReadAt ? newest.data : undefined;
  const merged = useMemo(() => {
    const listed = dedupe(flatten(pages.data));
    return fresh === undefined ? listed : mergeNewest(fresh, listed);
  }, [pages.data, fresh]);
  const isBehind = merged === null;
  useEffect(() => {
    if (isBehind) {
      void queries.resetQueries({ queryKey: listKey });
    }
  }, [isBehind, queries, listKey]);
  const isWhole = fresh?.next_cursor === null;
  return {
    rows: merged ?? fresh?.data ?? [],
    isPending: pages.isPending,
    error: pages.error ?? newest.error,
    hasMore: pages.hasNextPage && !isWhole,
    isReading: pages.isFetching,
    readMore: () => void pages.fetchNextPage({ cancelRefetch: false }),
    retry: () => void queries.refetchQueries({ queryKey: name, type: "active" }),
    updatedAt: Math.max(pages.dataUpdatedAt, newest.dataUpdatedAt),
  };
}

interface ReadPage<Row> extends AdminPage<Row> {
  /** Unix milliseconds, when it was asked for. */
  readonly readAt: number;
}

async function readPage<Row>(
  path: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ReadPage<Row>> {
  const readAt = Date.now();
  const page = await askAdmin<AdminPage<Row>>(toPagePath(path, cursor, PAGE_ROWS), { signal });
  return { ...page, readAt };
}

function flatten<Row>(data: InfiniteData<ReadPage<Row>> | undefined): readonly Row[] {
  return data?.pages.flatMap((page) => page.data) ?? [];
}

/** Pages that were read at different times may tell of the same row. */
function dedupe<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
