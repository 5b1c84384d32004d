import type { FastifyReply, FastifyRequest } from "fastify";
import { Fault } from "../contract/fault.ts";
import { sendFault } from "./send-fault.ts";
import { toFault } from "./to-fault.ts";

/** What the router refuses before there is a route, such as a path that is not properly encoded. */
export function answerFrameworkError(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  sendFault(
    toFault(error) ?? new Fault("invalid_request", "The request could not be understood."),
    request,
    reply,
  );
}
