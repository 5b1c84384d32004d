import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Generation, GenerationPage, ListOptions } from "limner/client";
import { useEffect, useMemo } from "react";
import { useSignedInKey } from "../../api/key.ts";
import { openClient } from "../../api/use-client.ts";
import { mergeNewest } from "../../kit/merge-newest.ts";
import { toListOptions, type GalleryFilter } from "./gallery-filter.ts";

const PAGE = 60;
/** How often the newest are looked for while the page is in sight. */
const LOOK_MS = 6000;

/** Pictures of the account as far as they were read, the newest first. */
export interface GalleryPages {
  readonly generations: readonly Generation[];
  /** False before the first answer. */
  readonly isRead: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly readMore: () => void;
  readonly retry: () => void;
}

/** Reads on page by page, and puts what is drawn meanwhile in front by itself. */
export function useGallery(filter: GalleryFilter): GalleryPages {
  const key = useSignedInKey()?.key ?? "";
  const queries = useQueryClient();
  const name = useMemo(() => ["gallery", key, filter] as const, [key, filter]);
  const read = async (options: ListOptions): Promise<GenerationPage> => {
    const asked = { ...toListOptions(filter, new Date()), pageSize: PAGE, ...options };
    const page = await openClient(key).list(asked).pages().next();
    return page.done === true ? { object: "list", data: [], next_cursor: null } : page.value;
  };
  const pages = useInfiniteQuery({
    queryKey: name,
    enabled: key !== "",
    // A picture never changes: pages that were read are not read again, only the newest is looked for.
    staleTime: Infinity,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => read({ signal, cursor: pageParam }),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const newest = useQuery({
    queryKey: ["gallery-newest", ...name],
    enabled: key !== "" && pages.isSuccess,
    refetchInterval: LOOK_MS,
    queryFn: ({ signal }) => read({ signal }),
  });
  const listed = useMemo(() => pages.data?.pages.flatMap(({ data }) => data) ?? [], [pages.data]);
  const merged = useMemo(
    () => (newest.data === undefined ? listed : mergeNewest(newest.data, listed)),
    [newest.data, listed],
  );
  useEffect(() => {
    if (merged === null) {
      // More is new than one page holds.
      void queries.resetQueries({ queryKey: name });
    }
  }, [merged, queries, name]);
  return {
    generations: merged ?? listed,
    isRead: pages.data !== undefined,
    error: pages.error,
    hasMore: pages.hasNextPage,
    isReading: pages.isFetching,
    readMore: () => void pages.fetchNextPage({ cancelRefetch: false }),
    retry: () => void pages.refetch(),
  };
}
