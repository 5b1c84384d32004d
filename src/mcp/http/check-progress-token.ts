import { Fault } from "../../contract/fault.ts";
import { isRecord } from "./is-record.ts";

/** Longer than any client's, and short beside a step of the progress. */
const CHARACTERS_MAX = 1000;

/** The token goes back with every step, so a huge one would be multiplied. Throws `invalid_request`. */
export function checkProgressToken(message: unknown): void {
  const params = isRecord(message) ? message["params"] : undefined;
  const meta = isRecord(params) ? params["_meta"] : undefined;
  const token = isRecord(meta) ? meta["progressToken"] : undefined;
  if (typeof token === "string" && token.length > CHARACTERS_MAX) {
    throw new Fault(
      "invalid_request",
      `The progressToken has more than ${CHARACTERS_MAX} characters. Send a shorter one, or a number.`,
      { param: "params._meta.progressToken" },
    );
  }
}
