import type { Keeping } from "../../contract/account-records.ts";

type Days = number | "forever";

/** What the file says of the time for which pictures are kept; what it does not say is absent. */
export function toKeeping(
  entry: { readonly referencesDays?: Days; readonly resultsDays?: Days } = {},
): Partial<Keeping> {
  const { referencesDays, resultsDays } = entry;
  return {
    ...(referencesDays === undefined ? {} : { referencesDays: toDays(referencesDays) }),
    ...(resultsDays === undefined ? {} : { resultsDays: toDays(resultsDays) }),
  };
}

function toDays(days: Days): number | null {
  return days === "forever" ? null : days;
}
