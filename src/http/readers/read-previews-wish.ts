import { Fault } from "../../contract/fault.ts";

/** Whether `?previews=` asks for them. */
export function readPreviewsWish(text: string | undefined): boolean {
  if (text !== undefined && text !== "0" && text !== "1") {
    throw new Fault("invalid_request", "`previews` must be 1, or 0 or left out.", {
      param: "previews",
    });
  }
  return text === "1";
}
