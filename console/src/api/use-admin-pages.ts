import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { askAdmin } from "./ask-admin.ts";
import { toPagePath, type AdminPage } from "./read-admin-list.ts";

/** A list of `/admin/v1` as far as it was read. */
export interface AdminPages<Row> {
  readonly rows: readonly Row[];
  /** False before the first answer. */
  readonly isRead: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly readMore: () => void;
  readonly retry: () => void;
}

const PAGE_ROWS = 100;

/** Reads a list page by page. What is shown stays while it is narrowed. `path` has a query of its own, or none. */
export function useAdminPages<Row>(name: readonly string[], path: string): AdminPages<Row> {
  const pages = useInfiniteQuery({
    queryKey: ["admin", ...name, path],
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      askAdmin<AdminPage<Row>>(toPagePath(path, pageParam, PAGE_ROWS), { signal }),
    getNextPageParam: (page) => page.next_cursor,
  });
  return {
    rows: useMemo(() => pages.data?.pages.flatMap((page) => page.data) ?? [], [pages.data]),
    isRead: pages.data !== undefined,
    error: pages.error,
    hasMore: pages.hasNextPage,
    isReading: pages.isFetching,
    readMore: () => void pages.fetchNextPage({ cancelRefetch: false }),
    retry: () => void pages.refetch(),
  };
}
