import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { components } from "../../api/admin-api.ts";
import { askAdmin } from "../../api/ask-admin.ts";

type ProcessList = components["schemas"]["AdminListProcesses"];
export type Process = ProcessList["data"][number];

const EVERY_MS = 5000;

/** All that share the records, oldest first; the dead among them leave the list after some minutes. */
export function useProcesses(): UseQueryResult<readonly Process[]> {
  return useQuery<readonly Process[]>({
    queryKey: ["admin", "processes"],
    refetchInterval: EVERY_MS,
    queryFn: async ({ signal }) => (await askAdmin<ProcessList>("/processes", { signal })).data,
  });
}
