import type { JsonValue } from "../../contract/json-value.ts";

/** A member of what may be an object; undefined where it is none, or where the member is null. */
export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  // An object of JSON has JSON members; that it is no list cannot be told to the compiler in one step.
  return typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.hasOwn(value, name)
    ? ((value as Readonly<Record<string, JsonValue>>)[name] ?? undefined)
    : undefined;
}
