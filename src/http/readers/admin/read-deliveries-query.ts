import type { DeliveryFilter, DeliveryState } from "../../../contract/webhook-records.ts";
import { Fault } from "../../../contract/fault.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";
import { PAGE_NAMES, readPageQuery } from "../read-page-query.ts";

const ID_CHARACTERS_MAX = 200;
const STATES: readonly DeliveryState[] = ["pending", "delivered", "given_up"];

/** The query of `GET /admin/v1/webhook-deliveries`. Throws `invalid_request`. */
export function readDeliveriesQuery(query: JsonObject): DeliveryFilter {
  checkNames(query, [...PAGE_NAMES, "account", "generation", "state"]);
  return {
    ...readPageQuery(query),
    ...dropUndefined<Omit<DeliveryFilter, "limit">>({
      account: readMember.text(query, "account", ID_CHARACTERS_MAX),
      generation: readMember.text(query, "generation", ID_CHARACTERS_MAX),
      state: readState(query),
    }),
  };
}

function readState(query: JsonObject): DeliveryState | undefined {
  const text = readMember.text(query, "state", ID_CHARACTERS_MAX);
  const state = STATES.find((known) => known === text);
  if (text === undefined || state !== undefined) return state;
  throw new Fault("invalid_request", `\`state\` must be one of ${STATES.join(", ")}.`, {
    param: "state",
  });
}
