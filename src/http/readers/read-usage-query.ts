import { Fault } from "../../contract/fault.ts";
import type { UsageGrouping, UsageQuery } from "../../contract/usage-records.ts";
import { checkNames } from "./check-names.ts";
import { dropUndefined } from "./drop-undefined.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";
import { readMoment } from "./read-moment.ts";

export interface UsageWish {
  readonly query: UsageQuery;
  /** Undefined: as the `Accept` header has it. */
  readonly format: "json" | "csv" | undefined;
}

interface UsageContext {
  /** Unix milliseconds. */
  readonly now: number;
  /** Of all accounts, which may be narrowed; else the caller's own. */
  readonly ofAll: boolean;
}

const DAY_MS = 86_400_000;
const DAYS_DEFAULT = 30;
const ID_CHARACTERS_MAX = 200;
const OWN_GROUPINGS: readonly UsageGrouping[] = ["day", "model", "key"];
const OWN_NAMES = ["by", "from", "to", "format"];

/** The query of a usage report: without a range the last 30 days, today included. Throws `invalid_request`. */
export function readUsageQuery(query: JsonObject, { now, ofAll }: UsageContext): UsageWish {
  checkNames(query, ofAll ? [...OWN_NAMES, "account", "key"] : OWN_NAMES);
  const groupings: readonly UsageGrouping[] = ofAll ? [...OWN_GROUPINGS, "account"] : OWN_GROUPINGS;
  const to = readMoment(query, "to", { isEnd: true }) ?? endOfDay(now);
  const from = readMoment(query, "from", { isEnd: false }) ?? to - DAYS_DEFAULT * DAY_MS;
  if (from >= to) {
    throw new Fault("invalid_request", "`from` must be before `to`.", { param: "from" });
  }
  return {
    query: dropUndefined<UsageQuery>({
      by: readMember.choice(query, "by", groupings) ?? "day",
      from: Math.max(0, from),
      to,
      account: readMember.text(query, "account", ID_CHARACTERS_MAX),
      key: readMember.text(query, "key", ID_CHARACTERS_MAX),
    }),
    format: readMember.choice(query, "format", ["json", "csv"] as const),
  };
}

function endOfDay(now: number): number {
  return (Math.floor(now / DAY_MS) + 1) * DAY_MS;
}
