import type { JsonObject } from "../json-object.ts";

/** A member that may be taken away again: null is null here, and what is left out stays as it is. */
export function readOrNull<Value>(
  body: JsonObject,
  name: string,
  read: (body: JsonObject, name: string) => Value | undefined,
): Value | null | undefined {
  return body[name] === null ? null : read(body, name);
}
