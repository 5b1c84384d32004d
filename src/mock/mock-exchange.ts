import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpenCall } from "./create-call-book.ts";

/** One request on its way through the mock. */
export interface MockExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly call: OpenCall;
  /** Fires when the answer has left or the connection has ended. */
  readonly signal: AbortSignal;
}

/** Says that the mock itself breaks the answer off. Must stand before the connection is ended. */
export function markCut({ call }: MockExchange): void {
  call.outcome = "cut";
}
