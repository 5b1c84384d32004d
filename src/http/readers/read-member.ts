import { Fault } from "../../contract/fault.ts";
import type { JsonObject } from "./json-object.ts";
import { quoteInput } from "../../kit/quote-input.ts";

interface Range {
  readonly min: number;
  readonly max: number;
}

function refuse(name: string, wanted: string): Fault {
  return new Fault("invalid_request", `\`${name}\` must be ${wanted}.`, { param: name });
}

/** Null counts as left out: many SDKs send it for what nobody set. */
function valueOf(body: JsonObject, name: string): unknown {
  return body[name] ?? undefined;
}

/** A character is a code point, of one or two UTF-16 units; counted only where that can decide. */
function countCharacters(text: string, charactersMax: number): number {
  return text.length > charactersMax ? Array.from(text).length : text.length;
}

/**
 * One member of a request body, checked. Undefined where it was left out; `invalid_request` naming
 * the member where it has the wrong type or is out of range. Nothing is converted.
 */
export const readMember = {
  text(body: JsonObject, name: string, charactersMax: number): string | undefined {
    const value = valueOf(body, name);
    if (value === undefined) {
      return undefined;
    }
    if (typeof value !== "string") {
      throw refuse(name, "a string");
    }
    const characters = countCharacters(value, charactersMax);
    if (characters > charactersMax) {
      throw refuse(name, `at most ${charactersMax} characters long; it has ${characters}`);
    }
    return value;
  },

  whole(body: JsonObject, name: string, range: Range): number | undefined {
    const value = valueOf(body, name);
    if (value === undefined) {
      return undefined;
    }
    if (
      typeof value !== "number" ||
      !Number.isInteger(value) ||
      value < range.min ||
      value > range.max
    ) {
      throw refuse(name, `a whole number from ${range.min} to ${range.max}`);
    }
    return value;
  },

  number(body: JsonObject, name: string, range: Range): number | undefined {
    const value = valueOf(body, name);
    if (value === undefined) {
      return undefined;
    }
    if (typeof value !== "number" || !(value >= range.min && value <= range.max)) {
      throw refuse(name, `a number from ${range.min} to ${range.max}`);
    }
    return value;
  },

  flag(body: JsonObject, name: string): boolean | undefined {
    const value = valueOf(body, name);
    if (value !== undefined && typeof value !== "boolean") {
      throw refuse(name, "true or false");
    }
    return value;
  },

  choice<Choice extends string>(
    body: JsonObject,
    name: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    const value = valueOf(body, name);
    if (value === undefined) {
      return undefined;
    }
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) {
      const seen = typeof value === "string" ? `, not ${quoteInput(value)}` : "";
      throw refuse(name, `one of ${choices.map((choice) => `"${choice}"`).join(", ")}${seen}`);
    }
    return chosen;
  },
};
