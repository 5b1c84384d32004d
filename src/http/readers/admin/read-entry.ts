import { Fault } from "../../../contract/fault.ts";
import type { NewEntry } from "../../../contract/ledger-records.ts";
import { checkNames } from "../check-names.ts";
import type { JsonObject } from "../json-object.ts";
import { readLine } from "./read-line.ts";
import { readMoney } from "./read-money.ts";

const MEMBERS = ["amount", "amount_micros", "reference", "note"];
const REFERENCE_CHARACTERS_MAX = 200;
const NOTE_CHARACTERS_MAX = 500;

/** The body of a top-up or an adjustment. Throws `invalid_request`. */
export function readEntry(
  body: JsonObject,
  kind: NewEntry["kind"],
): Omit<NewEntry, "account" | "createdAt"> {
  checkNames(body, MEMBERS);
  const amountMicros = readMoney(body, { name: "amount", isSigned: kind === "adjust" });
  const reference = readLine(body, "reference", REFERENCE_CHARACTERS_MAX);
  if (amountMicros === undefined) {
    throw missing("amount", 'dollars as decimal text such as "25.00"; or send `amount_micros`');
  }
  if (reference === undefined) {
    throw missing(
      "reference",
      "what you call this entry, once in an account, so that sending it again enters it once",
    );
  }
  const note = readLine(body, "note", NOTE_CHARACTERS_MAX) ?? null;
  return { kind, amountMicros, reference, note };
}

function missing(name: string, meaning: string): Fault {
  return new Fault("invalid_request", `\`${name}\` is missing: ${meaning}.`, { param: name });
}
