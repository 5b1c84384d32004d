import { Fault } from "../../contract/fault.ts";
import type { JsonObject } from "./json-object.ts";

/** Members that bring pictures, on the routes that read them. */
export const PICTURE_MEMBERS = ["image", "images", "mask", "input_references"] as const;

/**
 * For the routes that read none of them: nobody who sends one wants it passed over, and pays for that. `remedy`: where
 * pictures go instead.
 */
export function refusePictureMembers(body: JsonObject, remedy: string): void {
  const name = PICTURE_MEMBERS.find((member) => {
    const value = body[member] ?? "";
    return Array.isArray(value) ? value.length > 0 : value !== "";
  });
  if (name !== undefined) {
    throw new Fault("invalid_request", `\`${name}\` is not read here: ${remedy}.`, {
      param: name,
    });
  }
}
