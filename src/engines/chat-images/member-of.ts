import type { JsonValue } from "../../contract/json-value.ts";

/** A member of what may be an object, or an element of what may be a list; undefined where there is none. */
export function memberOf(
  value: JsonValue | undefined,
  name: string | number,
): JsonValue | undefined {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? // A list has its elements under their numbers, as an object has its members under their names.
      (value as Readonly<Record<string | number, JsonValue>>)[name]
    : undefined;
}
