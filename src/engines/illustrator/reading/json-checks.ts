import type { JsonValue } from "../../../contract/json-value.ts";

export type JsonObject = { readonly [member: string]: JsonValue };

const COLOUR = /^#[0-9a-f]{6}$/i;
const LIST_MAX = 12;

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isWhole = (value: JsonValue | undefined, low: number, high: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;

export const isColour = (value: JsonValue): value is string =>
  typeof value === "string" && COLOUR.test(value);

/** Whether a value is one of the names that a table has. */
export const isNameIn = <Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  value: JsonValue | undefined,
): value is Name => typeof value === "string" && Object.hasOwn(table, value);

export function isListOf<Name extends string>(
  value: JsonValue | undefined,
  table: Readonly<Record<Name, unknown>>,
): value is readonly Name[] {
  return (
    Array.isArray(value) &&
    value.length <= LIST_MAX &&
    value.every((item: JsonValue) => isNameIn(table, item))
  );
}
