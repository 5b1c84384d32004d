import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { components } from "../../../api/admin-api.ts";
import { askAdmin } from "../../../api/ask-admin.ts";
import type { Channel } from "./channel.ts";

type ChannelList = components["schemas"]["AdminListChannels"];

const EVERY_MS = 10_000;
const BUSY_MS = 3000;

/** The channels in the order of the configuration; asked oftener while one of them is at work or rests. */
export function useChannels(): UseQueryResult<readonly Channel[]> {
  return useQuery<readonly Channel[]>({
    queryKey: ["admin", "channels"],
    refetchInterval: ({ state }) => (state.data?.some(isBusy) === true ? BUSY_MS : EVERY_MS),
    queryFn: async ({ signal }) => (await askAdmin<ChannelList>("/channels", { signal })).data,
  });
}

function isBusy({ running, queued, resting }: Channel): boolean {
  return running > 0 || queued > 0 || resting;
}
