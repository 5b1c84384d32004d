import type { PageWish } from "../../../contract/page.ts";
import { SEARCH_CHARACTERS_MAX } from "../../schemas/admin/admin-account-schemas.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";
import { PAGE_NAMES, readPageQuery } from "../read-page-query.ts";

/** The query of `GET /admin/v1/accounts`. Throws `invalid_request`. */
export function readAccountsQuery(query: JsonObject): PageWish & { readonly words?: string } {
  checkNames(query, [...PAGE_NAMES, "q"]);
  return {
    ...readPageQuery(query),
    ...dropUndefined<{ words?: string }>({
      words: readMember.text(query, "q", SEARCH_CHARACTERS_MAX),
    }),
  };
}
