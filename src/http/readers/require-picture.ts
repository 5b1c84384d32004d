import { Fault } from "../../contract/fault.ts";

/** An edit needs something to change. Throws `invalid_request`. */
export function requirePicture(pictures: readonly unknown[]): void {
  if (pictures.length === 0) {
    throw new Fault(
      "invalid_request",
      "`image` is missing: send the picture to change, as a file, a URL or a data URL.",
      { param: "image" },
    );
  }
}
