import type { FastifyInstance, FastifyRequest } from "fastify";
import { Fault, type FaultCode } from "../contract/fault.ts";
import type { Log } from "../contract/log.ts";
import { METHODS } from "./add-method-faults.ts";
import { describeMissing } from "./describe-missing.ts";
import { sendFault } from "./send-fault.ts";
import { toFault } from "./to-fault.ts";

/** What only the operator can mend, so what caused it must stand in the log. */
const OWN_CODES: ReadonlySet<FaultCode> = new Set<FaultCode>(["internal", "storage_unavailable"]);

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
    if (request.raw.httpVersion === "1.1" && request.headers.host === undefined) {
      throw new Fault("invalid_request", "The request names no host: send the header `Host`.");
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
    const fault = toFault(error) ?? createOwnFault(error, request);
    // Without a cause it is told on, such as the end of a generation, and was logged where it happened.
    if (OWN_CODES.has(fault.code) && fault.cause !== undefined) {
      log.error("request-failed", { requestId: request.id, error });
    }
    sendFault(fault, request, reply);
  });
}

function createOwnFault(error: unknown, request: FastifyRequest): Fault {
  const message = `Something failed on our side. The request id is ${request.id}.`;
  return new Fault("internal", message, { cause: error ?? "nothing was thrown" });
}

/** A method that nothing here takes is not looked up with its path, which may well be one of ours. */
function notFound(request: FastifyRequest): Fault {
  if (!METHODS.some((method) => method === request.method)) {
    return new Fault("method_not_allowed", "No path takes this method.", {
      headers: { allow: METHODS.join(", ") },
    });
  }
  const [path = ""] = request.url.split("?", 1);
  return new Fault("not_found", describeMissing(path));
}
