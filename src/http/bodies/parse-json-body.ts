import { isUtf8 } from "node:buffer";
import { Fault } from "../../contract/fault.ts";
import { isJsonObject, type JsonObject } from "../readers/json-object.ts";
import { checkJsonStructure } from "./check-json-structure.ts";

/** More values than any request of 200 messages and 16 pictures has; fewer than would hurt. */
const VALUES_MAX = 100_000;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A body as a JSON object. Members named `__proto__` or `constructor` become plain members of the
 * object, as `JSON.parse` makes them, and nobody asks for them. Throws `invalid_request`.
 */
export function parseJsonBody(bytes: Buffer, nestingMax: number): JsonObject {
  if (!isUtf8(bytes)) {
    throw new Fault("invalid_request", "The body is not UTF-8.");
  }
  checkJsonStructure(bytes, { nestingMax, valuesMax: VALUES_MAX });
  const text = bytes.toString("utf8");
  const value = parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (!isJsonObject(value)) {
    throw new Fault(
      "invalid_request",
      'The body must be a JSON object, such as {"model": "gpt-image-2-vip", …}.',
    );
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own words repeat the input; only the place is taken from them.
    const [, place] = /position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
    const where = place === undefined ? "" : ` near character ${place}`;
    throw new Fault(
      "invalid_request",
      `The body is not valid JSON: look at the quotes, commas and brackets${where}.`,
    );
  }
}
