import Fastify, { type FastifyInstance } from "fastify";
import { addFaults } from "./add-faults.ts";
import { addMethodFaults, noteMethods } from "./add-method-faults.ts";
import { answerClientErrors } from "./answer-client-errors.ts";
import { answerFrameworkError } from "./answer-framework-error.ts";
import { chooseRequestId } from "./choose-request-id.ts";
import { closeConnections } from "./close-connections.ts";
import { HAND_READ_SCHEMAS } from "./hand-read-schemas.ts";
import type { HttpParts } from "./http-parts.ts";
import { logRequests } from "./log-requests.ts";
import { nameAnswers } from "./name-answers.ts";
import { addHealthRoutes } from "./routes/health-routes.ts";

const HEADERS_TIMEOUT_MS = 10_000;

/** The HTTP server of a process that only draws: whether it is well, and what it counts. Not yet listening. */
export function createHealthServer(parts: HttpParts): FastifyInstance {
  const app = Fastify({
    logger: false,
    trustProxy: parts.settings.trustProxy,
    genReqId: chooseRequestId,
    requestTimeout: HEADERS_TIMEOUT_MS,
    return503OnClosing: false,
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
    clientErrorHandler: answerClientErrors(parts.log),
    frameworkErrors: answerFrameworkError,
    schemaController: HAND_READ_SCHEMAS,
  });
  const methodsOf = noteMethods(app);
  logRequests(app, parts);
  nameAnswers(app);
  closeConnections(app);
  addFaults(app, parts.log);
  addHealthRoutes(app, parts);
  addMethodFaults(app, methodsOf);
  return app;
}
