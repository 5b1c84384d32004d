import { Fault } from "../../contract/fault.ts";
import { isJsonObject } from "./json-object.ts";

/** A picture as the body names it: an address or a data URL, not yet looked at. */
export interface PictureText {
  readonly written: string;
  readonly param: string;
}

/**
 * A picture given as a string, as `{"url": …}` or as `{"image_url": …}` with either of them inside.
 * Throws `invalid_request`; ids of uploaded files name nothing here.
 */
export function readPictureText(value: unknown, param: string): PictureText {
  if (typeof value === "string" && value.trim() !== "") {
    return { written: value.trim(), param };
  }
  if (isJsonObject(value) && value["url"] !== undefined) {
    return readPictureText(value["url"], `${param}.url`);
  }
  if (isJsonObject(value) && value["image_url"] !== undefined) {
    return readPictureText(value["image_url"], `${param}.image_url`);
  }
  throw new Fault(
    "invalid_request",
    `\`${param}\` must be the picture's URL (https://… or data:image/png;base64,…).`,
    { param },
  );
}
