import { Fault } from "../../contract/fault.ts";
import type { GenerationState } from "../../contract/generation.ts";
import type { Limner } from "../../core/limner.ts";
import { dropUndefined } from "./drop-undefined.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

type Filter = Parameters<Limner["list"]>[1];

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;
const STATES: readonly GenerationState[] = ["queued", "running", "succeeded", "failed", "canceled"];

/** The query of `GET /v1/generations`. Throws `invalid_request`. */
export function readListQuery(query: JsonObject): Filter {
  const limit = readMember.text(query, "limit", 10);
  return dropUndefined<Filter>({
    limit:
      readMember.whole({ limit: limit === undefined ? LIMIT_DEFAULT : toNumber(limit) }, "limit", {
        min: 1,
        max: LIMIT_MAX,
      }) ?? LIMIT_DEFAULT,
    states: readStates(readMember.text(query, "state", 100)),
    model: readMember.text(query, "model", 200),
    cursor: readMember.text(query, "cursor", 500),
  });
}

function toNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function readStates(text: string | undefined): readonly GenerationState[] | undefined {
  return text?.split(",").map((word) => {
    const state = STATES.find((candidate) => candidate === word);
    if (state === undefined) {
      throw new Fault(
        "invalid_request",
        `\`state\` must be one or more of ${STATES.join(", ")}, with commas between.`,
        { param: "state" },
      );
    }
    return state;
  });
}
