import { ACCOUNT_LIMITS } from "../../../contract/account-limits.ts";
import type { AccountLimits } from "../../../contract/account-records.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";
import { readSection } from "./read-section.ts";

const MEMBERS = Object.values(ACCOUNT_LIMITS).map(({ member }) => member);

/** Limits that differ from what would hold otherwise; undefined where they were left out. Throws `invalid_request`. */
export function readLimits(body: JsonObject, name: string): Partial<AccountLimits> | undefined {
  const limits = readSection(body, name);
  if (limits === undefined) {
    return undefined;
  }
  checkNames(limits, MEMBERS, name);
  const read = (limit: keyof AccountLimits) => {
    const { member, max } = ACCOUNT_LIMITS[limit];
    return readMember.whole(limits, member, { min: 1, max });
  };
  return dropUndefined<Partial<AccountLimits>>({
    requestsPerMinute: read("requestsPerMinute"),
    imagesPerMinute: read("imagesPerMinute"),
    concurrent: read("concurrent"),
    queued: read("queued"),
  });
}
