import type { PageWish } from "../../contract/page.ts";
import { dropUndefined } from "./drop-undefined.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

/** The members of a query that `readPageQuery` reads. */
export const PAGE_NAMES = ["limit", "cursor"];
const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;

/** Which part of a list a query asks for. Throws `invalid_request`. */
export function readPageQuery(query: JsonObject): PageWish {
  const text = readMember.text(query, "limit", 10);
  const limit =
    text === undefined
      ? LIMIT_DEFAULT
      : readMember.whole({ limit: /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN }, "limit", {
          min: 1,
          max: LIMIT_MAX,
        });
  return dropUndefined<PageWish>({
    limit: limit ?? LIMIT_DEFAULT,
    cursor: readMember.text(query, "cursor", 1000),
  });
}
