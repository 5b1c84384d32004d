import { Fault } from "../../../contract/fault.ts";
import { readMicros } from "../../../kit/micros.ts";
import { quoteInput } from "../../../kit/quote-input.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";

interface MoneyWish {
  /** `amount` for `amount` and `amount_micros`. */
  readonly name: string;
  readonly isSigned: boolean;
}

const CHARACTERS_MAX = 40;
/** A thousand million dollars, as decimal text has room for. */
const MICROS_MAX = 1_000_000_000_000_000;

/**
 * Money as decimal dollars in a text or as whole micro-dollars, never both and never through a float. Undefined where
 * neither was sent. Throws `invalid_request`.
 */
export function readMoney(body: JsonObject, { name, isSigned }: MoneyWish): number | undefined {
  const inMicros = `${name}_micros`;
  if ((body[name] ?? undefined) !== undefined && (body[inMicros] ?? undefined) !== undefined) {
    throw new Fault("invalid_request", `Send \`${name}\` or \`${inMicros}\`, not both.`, {
      param: inMicros,
    });
  }
  const micros = readMember.whole(body, inMicros, {
    min: isSigned ? -MICROS_MAX : 0,
    max: MICROS_MAX,
  });
  return micros ?? readDollars(body, name, isSigned);
}

function readDollars(body: JsonObject, name: string, isSigned: boolean): number | undefined {
  if (typeof body[name] === "number") {
    throw refuse(name, "a number");
  }
  const text = readMember.text(body, name, CHARACTERS_MAX);
  if (text === undefined) {
    return undefined;
  }
  const isNegative = isSigned && text.startsWith("-");
  const micros = readMicros(isNegative ? text.slice(1) : text);
  if (micros === undefined) {
    throw refuse(name, quoteInput(text));
  }
  return isNegative ? 0 - micros : micros;
}

function refuse(name: string, seen: string): Fault {
  return new Fault(
    "invalid_request",
    `\`${name}\` must be dollars as decimal text with at most six places, such as "25.00", not ${seen}.`,
    { param: name },
  );
}
