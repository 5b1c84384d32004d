import { Fault } from "../../contract/fault.ts";
import type { GenerationState, Mode } from "../../contract/generation.ts";
import type { Limner } from "../../core/limner.ts";
import { checkNames } from "./check-names.ts";
import { dropUndefined } from "./drop-undefined.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";
import { PAGE_NAMES, readPageQuery } from "./read-page-query.ts";

type Filter = Parameters<Limner["list"]>[1];

const NAMES = [...PAGE_NAMES, "state", "model", "mode", "size", "created_from", "created_to"];
/** The last second of the year 9999. */
const SECONDS_MAX = 253_402_300_799;
const STATES: readonly GenerationState[] = ["queued", "running", "succeeded", "failed", "canceled"];
const MODES: readonly Mode[] = ["draw", "edit", "iterate"];

/** The query of `GET /v1/generations`. Throws `invalid_request`, also for a name that it does not know. */
export function readListQuery(query: JsonObject): Filter {
  checkNames(query, NAMES);
  const from = readSeconds(query, "created_from");
  const to = readSeconds(query, "created_to");
  return dropUndefined<Filter>({
    ...readPageQuery(query),
    states: readStates(query),
    model: readMember.text(query, "model", 200),
    mode: readMember.choice(query, "mode", MODES),
    size: readSize(readMember.text(query, "size", 20)),
    createdFrom: from === undefined ? undefined : from * 1000,
    // The whole of the second that was named: records show whole seconds.
    createdBefore: to === undefined ? undefined : (to + 1) * 1000,
  });
}

function readSeconds(query: JsonObject, name: string): number | undefined {
  const text = readMember.text(query, name, 20);
  const seconds = /^\d{1,15}$/.test(text ?? "") ? Number(text) : Number.NaN;
  return text === undefined
    ? undefined
    : readMember.whole({ [name]: seconds }, name, { min: 0, max: SECONDS_MAX });
}

/** With commas between, or each by itself. */
function readStates(query: JsonObject): readonly GenerationState[] | undefined {
  const { state } = query;
  const text = readMember.text(
    { state: Array.isArray(state) ? state.join(",") : state },
    "state",
    100,
  );
  return text?.split(",").map((word) => {
    const known = STATES.find((candidate) => candidate === word);
    if (known === undefined) {
      throw new Fault(
        "invalid_request",
        `\`state\` must be one or more of ${STATES.join(", ")}, with commas between.`,
        { param: "state" },
      );
    }
    return known;
  });
}

function readSize(text: string | undefined): string | undefined {
  if (text !== undefined && !/^[1-9]\d{0,4}x[1-9]\d{0,4}$/.test(text)) {
    throw new Fault("invalid_request", "`size` must be width x height, such as 2048x1152.", {
      param: "size",
    });
  }
  return text;
}
