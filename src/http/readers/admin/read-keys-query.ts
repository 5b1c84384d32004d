import { KEY_STATES, type KeyFilter } from "../../../contract/account-records.ts";
import { SEARCH_CHARACTERS_MAX } from "../../schemas/admin/admin-account-schemas.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";
import { PAGE_NAMES, readPageQuery } from "../read-page-query.ts";

const ID_CHARACTERS_MAX = 200;

/** The query of `GET /admin/v1/keys`. Throws `invalid_request`. */
export function readKeysQuery(query: JsonObject): KeyFilter {
  checkNames(query, [...PAGE_NAMES, "q", "account", "state"]);
  return {
    ...readPageQuery(query),
    ...dropUndefined<Omit<KeyFilter, "limit">>({
      words: readMember.text(query, "q", SEARCH_CHARACTERS_MAX),
      account: readMember.text(query, "account", ID_CHARACTERS_MAX),
      state: readMember.choice(query, "state", KEY_STATES),
    }),
  };
}
