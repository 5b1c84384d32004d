import { useQuery } from "@tanstack/react-query";

/** The version of the server; null until it is known. */
export function useVersion(): string | null {
  const { data } = useQuery({
    queryKey: ["version"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const response = await fetch("/healthz", { signal });
      const { version }: { readonly version?: string } = await response.json();
      return version ?? null;
    },
  });
  return data ?? null;
}
