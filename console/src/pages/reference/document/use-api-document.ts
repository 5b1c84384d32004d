import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { SharedSchemas } from "../schema/api-schema.ts";
import type { ApiDocument } from "./api-document.ts";
import type { Operation } from "./operation.ts";
import { readOperations } from "./read-operations.ts";

export interface ApiPages {
  readonly version: string;
  readonly purpose: string;
  readonly chapters: readonly string[];
  readonly operations: readonly Operation[];
  readonly shared: SharedSchemas;
}

/** What the server says of its own API; it changes with the server alone. */
export function useApiDocument(): UseQueryResult<ApiPages> {
  return useQuery({
    queryKey: ["api-document"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const response = await fetch("/openapi.json", { signal });
      if (!response.ok) {
        throw new Error(`${response.status} ${response.statusText}`);
      }
      const document: ApiDocument = await response.json();
      return {
        version: document.info.version,
        purpose: document.info.description ?? "",
        chapters: (document.tags ?? []).map(({ name }) => name),
        operations: readOperations(document),
        shared: document.components?.schemas ?? {},
      };
    },
  });
}
