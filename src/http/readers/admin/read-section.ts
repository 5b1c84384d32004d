import { Fault } from "../../../contract/fault.ts";
import { isJsonObject, type JsonObject } from "../json-object.ts";

/** A member that is an object itself; undefined where it was left out. Throws `invalid_request`. */
export function readSection(body: JsonObject, name: string): JsonObject | undefined {
  const value = body[name];
  if (value === undefined || isJsonObject(value)) {
    return value;
  }
  throw new Fault("invalid_request", `\`${name}\` must be an object, or null.`, { param: name });
}
