import { KEEPING_DAYS_MAX } from "../../../contract/account-limits.ts";
import type { AccountChanges, Keeping } from "../../../contract/account-records.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";
import { readLimits } from "./read-limits.ts";
import { readLine } from "./read-line.ts";
import { readOrNull } from "./read-or-null.ts";
import { readSection } from "./read-section.ts";

const MEMBERS = ["name", "unlimited", "limits", "keeping"];
const NAME_CHARACTERS_MAX = 100;

/** What a body says about an account. Throws `invalid_request`, also for a member that it does not know. */
export function readAccountChanges(body: JsonObject): AccountChanges {
  checkNames(body, MEMBERS);
  return dropUndefined<AccountChanges>({
    name: readLine(body, "name", NAME_CHARACTERS_MAX),
    unlimited: readMember.flag(body, "unlimited"),
    limits: readOrNull(body, "limits", readLimits),
    keeping: readOrNull(body, "keeping", readKeeping),
  });
}

/** Null of a member means for ever; a member that is left out means as configured. */
function readKeeping(body: JsonObject, name: string): Partial<Keeping> | undefined {
  const keeping = readSection(body, name);
  if (keeping === undefined) {
    return undefined;
  }
  checkNames(keeping, ["references_days", "results_days"], name);
  const read = (member: string) =>
    readOrNull(keeping, member, () =>
      readMember.whole(keeping, member, { min: 1, max: KEEPING_DAYS_MAX }),
    );
  return dropUndefined<Partial<Keeping>>({
    referencesDays: read("references_days"),
    resultsDays: read("results_days"),
  });
}
