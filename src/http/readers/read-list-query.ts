import { Fault, FAULTS, type FaultCode } from "../../contract/fault.ts";
import type { GenerationState, Mode } from "../../contract/generation.ts";
import type { Limner } from "../../core/limner.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import { checkNames } from "./check-names.ts";
import { dropUndefined } from "./drop-undefined.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";
import { PAGE_NAMES, readPageQuery } from "./read-page-query.ts";

type Filter = Parameters<Limner["list"]>[1];

const NAMES = [
  ...PAGE_NAMES,
  "q",
  "state",
  "code",
  "model",
  "mode",
  "size",
  "has_pictures",
  "created_from",
  "created_to",
];
/** The last second of the year 9999. */
const SECONDS_MAX = 253_402_300_799;
const WORDS_CHARACTERS_MAX = 200;
/** Each is looked for in every prompt. */
const WORDS_MAX = 16;
// All of them are names of the table, which is declared to have no others.
const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];
const STATES: readonly GenerationState[] = ["queued", "running", "succeeded", "failed", "canceled"];
const MODES: readonly Mode[] = ["draw", "edit", "iterate"];

/**
 * The query of `GET /v1/generations`. Throws `invalid_request`, also for a name that it does not know. `more`: names that
 * another list has besides, which somebody else reads.
 */
export function readListQuery(query: JsonObject, more: readonly string[] = []): Filter {
  checkNames(query, [...NAMES, ...more]);
  const from = readSeconds(query, "created_from");
  const to = readSeconds(query, "created_to");
  return dropUndefined<Filter>({
    ...readPageQuery(query),
    words: readWords(query),
    states: readStates(query),
    code: readCode(query),
    model: readMember.text(query, "model", 200),
    mode: readMember.choice(query, "mode", MODES),
    size: readSize(readMember.text(query, "size", 20)),
    hasPictures: readHasPictures(query),
    createdFrom: from === undefined ? undefined : from * 1000,
    // The whole of the second that was named: records show whole seconds.
    createdBefore: to === undefined ? undefined : (to + 1) * 1000,
  });
}

/** What stands between white space; nothing but that narrows nothing. */
function readWords(query: JsonObject): readonly string[] | undefined {
  const words = (readMember.text(query, "q", WORDS_CHARACTERS_MAX) ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > WORDS_MAX) {
    throw new Fault(
      "invalid_request",
      `\`q\` may have at most ${WORDS_MAX} words; it has ${words.length}.`,
      { param: "q" },
    );
  }
  return words.length === 0 ? undefined : words;
}

function readCode(query: JsonObject): FaultCode | undefined {
  const text = readMember.text(query, "code", 100);
  const known = FAULT_CODES.find((candidate) => candidate === text);
  if (text !== undefined && known === undefined) {
    const meant = nearestName(text, FAULT_CODES);
    const remedy = meant === undefined ? "" : ` Did you mean ${meant}?`;
    throw new Fault("invalid_request", `\`code\` must be the code of a fault.${remedy}`, {
      param: "code",
    });
  }
  return known;
}

function readHasPictures(query: JsonObject): true | undefined {
  return readMember.choice(query, "has_pictures", ["0", "1"]) === "1" ? true : undefined;
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
