import { useQueries } from "@tanstack/react-query";
import type { Operation } from "../document/operation.ts";
import { fetchFirst } from "./fetch-first.ts";
import { findListSource, type ListSource } from "./list-source.ts";
import { usePermit } from "./use-permit.ts";

/** For each name in the path a value that exists here, as far as there is one. */
export function useSuggestions(
  operation: Operation,
  operations: readonly Operation[],
): Readonly<Record<string, string>> {
  const isAdmin = operation.path.startsWith("/admin/");
  const permit = usePermit(isAdmin ? "admin" : "key", operation.path);
  const names = operation.parameters
    .filter(({ place }) => place === "path")
    .map(({ name }) => name);
  const found = useQueries({
    queries: names.map((name) => {
      const source = findListSource(operation, name, operations);
      return {
        queryKey: [isAdmin ? "admin" : "reference", "suggestion", source, permit.headers],
        enabled: permit.headers !== null && source !== null,
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          source === null ? null : fetchValue(source, permit.headers ?? {}, signal),
      };
    }),
  });
  const values = names.map((name, place) => [
    name,
    // References are counted from 1.
    name === "n" ? "1" : (found[place]?.data ?? ""),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

async function fetchValue(
  { path, take }: ListSource,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string | null> {
  const first = await fetchFirst(path, { headers, signal });
  const found = take === "id" ? first?.id : first?.pictures?.[0]?.url.split("/").at(-1);
  return found ?? null;
}
