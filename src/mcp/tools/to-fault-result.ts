import type { CallToolResult } from "@modelcontextprotocol/server";
import { Fault } from "../../contract/fault.ts";
import type { Log } from "../../contract/log.ts";

const OWN = "Something failed on our side; the log of the server says what.";

/** A failure as the model reads it: what was wrong and what to do. What is no caller's business is logged instead. */
export function toFaultResult(error: unknown, log: Log): CallToolResult {
  if (!(error instanceof Fault)) {
    log.error("tool-failed", { error });
    return toText(`${OWN} (internal)`);
  }
  const wait =
    error.retryAfterS === undefined ? "" : ` Wait ${error.retryAfterS} s before the next call.`;
  const field = error.param === null ? "" : `, ${error.param}`;
  return toText(`${error.publicMessage}${wait} (${error.code}${field})`);
}

function toText(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}
