import { Fault } from "../../contract/fault.ts";
import type { Bounds } from "../http-settings.ts";

/** An edit needs a picture, and has a bound on them. Throws `invalid_request`. */
export function checkPictureCount(count: number, bounds: Bounds): void {
  if (count === 0) {
    throw new Fault("invalid_request", "`image` is missing: send the picture to change, as a file, a URL or a data URL.", { param: "image" });
  }
  if (count > bounds.requestPicturesMax) {
    throw new Fault("invalid_request", `The request brings ${count} pictures; at most ${bounds.requestPicturesMax} are read.`, { param: "image" });
  }
}
