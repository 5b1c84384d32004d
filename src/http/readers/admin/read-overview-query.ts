import type { OverviewWish } from "../../../core/administration/overview.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";

const PERIODS = ["24h", "7d", "30d"] as const;
const ID_CHARACTERS_MAX = 200;

/** The query of the overview: without a period the last 30 days. Throws `invalid_request`. */
export function readOverviewQuery(query: JsonObject): OverviewWish {
  checkNames(query, ["period", "account"]);
  return dropUndefined<OverviewWish>({
    period: readMember.choice(query, "period", PERIODS) ?? "30d",
    account: readMember.text(query, "account", ID_CHARACTERS_MAX),
  });
}
