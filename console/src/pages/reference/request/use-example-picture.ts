import { useQuery } from "@tanstack/react-query";
import { useSignedInKey } from "../../../api/key.ts";
import { fetchFirst } from "./fetch-first.ts";

/** Stands in the examples of the document, and at no picture. */
export const EXAMPLE_PICTURE = "https://example.com/photo.png";

/** The newest picture of the account, to be changed by an example; null: there is none, undefined: not known yet. */
export function useExamplePicture(isWanted: boolean): string | null | undefined {
  const signedIn = useSignedInKey();
  const { data } = useQuery({
    queryKey: ["reference", "picture", signedIn?.key],
    enabled: isWanted && signedIn !== null,
    queryFn: async ({ signal }) => {
      const headers = { authorization: `Bearer ${signedIn?.key ?? ""}` };
      const path = "/v1/generations?limit=1&has_pictures=1";
      const first = await fetchFirst(path, { headers, signal });
      return first?.pictures?.[0]?.url ?? null;
    },
  });
  return data;
}
