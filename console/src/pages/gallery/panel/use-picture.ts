import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Generation, Story } from "limner/client";
import { useSignedInKey } from "../../../api/key.ts";
import { openClient } from "../../../api/use-client.ts";

interface PictureQueries {
  readonly record: UseQueryResult<Generation>;
  readonly story: UseQueryResult<Story>;
}

const STORY_MS = 10_000;

/** The record of an open picture, and its story, which may go on while it is looked at. */
export function usePicture(id: string, listed: Generation | null): PictureQueries {
  const key = useSignedInKey()?.key ?? "";
  const record = useQuery({
    queryKey: ["generation", key, id],
    enabled: key !== "",
    ...(listed === null ? {} : { placeholderData: listed }),
    queryFn: ({ signal }) => openClient(key).generation(id, { signal }),
  });
  const story = useQuery({
    queryKey: ["story", key, id],
    enabled: key !== "",
    refetchInterval: STORY_MS,
    queryFn: ({ signal }) => openClient(key).story(id, { signal }),
  });
  return { record, story };
}
