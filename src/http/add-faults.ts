import type { FastifyInstance, FastifyRequest } from "fastify";
import { Fault } from "../contract/fault.ts";
import type { Log } from "../contract/log.ts";
import { sendFault } from "./send-fault.ts";
import { toFault } from "./to-fault.ts";

/**
 * Every failure goes through one table: ours, the framework's, unknown paths, and the closing server.
 * What is none of the caller's business is logged once and answered as `internal`.
 */
export function addFaults(app: FastifyInstance, log: Log): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onRequest", async (request) => {
    if (closing) {
      throw new Fault(
        "overloaded",
        "The server is being stopped. Send the request again in a moment.",
      );
    }
    if (request.is404) {
      throw notFound(request);
    }
  });
  app.setNotFoundHandler((request) => {
    throw notFound(request);
  });
  app.setErrorHandler((error, request, reply) => {
    if (reply.raw.destroyed) {
      reply.hijack();
      return;
    }
    const fault = toFault(error) ?? reportOwnFault(error, request);
    sendFault(fault, request, reply);
  });

  const reportOwnFault = (error: unknown, request: FastifyRequest): Fault => {
    log.error("request-failed", { requestId: request.id, error });
    return new Fault("internal", `Something failed on our side. The request id is ${request.id}.`);
  };
}

function notFound(request: FastifyRequest): Fault {
  const [path] = request.url.split("?", 1);
  const remedy =
    path === "/v1/responses"
      ? "The Responses API is not offered: use POST /v1/chat/completions, POST /v1/images/generations or POST /v1/images/edits."
      : "There is nothing under this path; /openapi.json lists what there is.";
  return new Fault("not_found", remedy);
}
