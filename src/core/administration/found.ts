import { Fault } from "../../contract/fault.ts";

/** The thing itself. Throws `not_found` where there is none. */
export function found<Thing>(thing: Thing | undefined, message: string): Thing {
  if (thing === undefined) {
    throw new Fault("not_found", message);
  }
  return thing;
}
