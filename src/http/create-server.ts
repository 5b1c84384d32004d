import Fastify, { type FastifyInstance } from "fastify";
import { acceptJsonBodies } from "./bodies/accept-json-bodies.ts";
import { refusePackedBodies } from "./bodies/refuse-packed-bodies.ts";
import { addApiDocument } from "./add-api-document.ts";
import { addFaults } from "./add-faults.ts";
import { addMethodFaults, noteMethods } from "./add-method-faults.ts";
import { allowBrowsers } from "./allow-browsers.ts";
import { createAuthentication } from "./authenticate.ts";
import { answerClientErrors } from "./answer-client-errors.ts";
import { answerFrameworkError } from "./answer-framework-error.ts";
import { chooseRequestId } from "./choose-request-id.ts";
import { closeConnections } from "./close-connections.ts";
import { nameAnswers } from "./name-answers.ts";
import { dropCompatBase } from "./compat-base.ts";
import { addDocsRoutes } from "./docs/add-docs-routes.ts";
import { HAND_READ_SCHEMAS } from "./hand-read-schemas.ts";
import type { HttpParts } from "./http-parts.ts";
import { logRequests } from "./log-requests.ts";
import { addAccountRoutes } from "./routes/account-routes.ts";
import { addAdminRoutes } from "./routes/admin/admin-routes.ts";
import { addDrawingRoutes } from "./routes/drawing-routes.ts";
import { addGenerationRoutes } from "./routes/generation-routes.ts";
import { addHealthRoutes } from "./routes/health-routes.ts";
import { addModelRoutes } from "./routes/model-routes.ts";
import { addPictureRoutes } from "./routes/picture-routes.ts";
import { addWebRoutes } from "./web/add-web-routes.ts";
import { readWebApp } from "./web/read-web-app.ts";

/** How long headers may take; slower senders are cut off. */
const HEADERS_TIMEOUT_MS = 60_000;
/** Longer than the idle time of common balancers, so that they close first. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

/**
 * The HTTP server, with all routes but not yet listening. Closing it ends idle connections, answers new
 * requests with `overloaded` and waits for those under way.
 */
export async function createServer(parts: HttpParts): Promise<FastifyInstance> {
  const { settings, limner } = parts;
  const app = Fastify({
    logger: false,
    trustProxy: settings.trustProxy,
    genReqId: chooseRequestId,
    rewriteUrl: ({ url = "" }) => dropCompatBase(url),
    requestTimeout: settings.bounds.bodyTimeoutMs + HEADERS_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    return503OnClosing: false,
    // One without a host is answered by us, as all faults are.
    http: { headersTimeout: HEADERS_TIMEOUT_MS, requireHostHeader: false },
    routerOptions: { maxParamLength: 500 },
    clientErrorHandler: answerClientErrors(parts.log),
    frameworkErrors: answerFrameworkError,
    schemaController: HAND_READ_SCHEMAS,
  });
  const methodsOf = noteMethods(app);
  logRequests(app, parts);
  nameAnswers(app);
  allowBrowsers(app);
  closeConnections(app);
  addFaults(app, parts.log);
  refusePackedBodies(app);
  acceptJsonBodies(app, { bounds: settings.bounds, budget: parts.budget });
  await addApiDocument(app, parts.version);

  const authenticate = createAuthentication(app, limner);
  await addDrawingRoutes(app, { parts: parts, authenticate });
  addModelRoutes(app, { parts: parts, authenticate });
  addGenerationRoutes(app, { parts: parts, authenticate });
  addAccountRoutes(app, { parts: parts, authenticate });
  await addAdminRoutes(app, parts);
  addPictureRoutes(app, parts);
  addHealthRoutes(app, parts);
  const webApp = await readWebApp(settings.webFolder);
  await addDocsRoutes(app, {
    folder: settings.docsFolder,
    webApp,
    publicUrl: settings.publicUrl,
    version: parts.version,
  });
  await addWebRoutes(app, { publicUrl: settings.publicUrl, webApp });
  addMethodFaults(app, methodsOf);
  return app;
}
