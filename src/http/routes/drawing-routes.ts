import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import multipart from "@fastify/multipart";
import { Fault } from "../../contract/fault.ts";
import type { JsonBody } from "../bodies/accept-json-bodies.ts";
import { readFormParts } from "../bodies/read-form-parts.ts";
import { draw } from "../draw.ts";
import type { RouteParts } from "../http-parts.ts";
import type { JsonObject } from "../readers/json-object.ts";
import { readChat } from "../readers/read-chat.ts";
import { readEdits } from "../readers/read-edits.ts";
import { readEditsForm } from "../readers/read-edits-form.ts";
import { readGenerations } from "../readers/read-generations.ts";
import type { ReadContext, Reading } from "../readers/reading.ts";
import { readShapeName } from "../shapes/choose-shape.ts";
import { CHAT_ROUTE, EDITS_ROUTE, GENERATIONS_ROUTE } from "../schemas/drawing-schemas.ts";

type BodyReader = (body: JsonObject, context: ReadContext) => Promise<Reading> | Reading;

/** The three routes that draw. */
export async function addDrawingRoutes(
  app: FastifyInstance,
  options: { readonly parts: RouteParts; readonly authenticate: onRequestAsyncHookHandler },
): Promise<void> {
  const { parts, authenticate } = options;
  const onRequest = authenticate;

  app.post("/v1/chat/completions", { schema: CHAT_ROUTE, onRequest }, async (request, reply) => {
    const asked = readShapeName(request.headers, request.query);
    return draw({ request, reply, asked, read: (context) => readJson(request, readChat, context) }, parts);
  });

  app.post("/v1/images/generations", { schema: GENERATIONS_ROUTE, onRequest }, (request, reply) =>
    draw({ request, reply, read: (context) => readJson(request, readGenerations, context) }, parts),
  );

  // A scope of its own, so that only this route takes forms.
  await app.register(async (scope) => {
    await scope.register(multipart);
    scope.post("/v1/images/edits", { schema: EDITS_ROUTE, onRequest }, (request, reply) =>
      draw(
        {
          request,
          reply,
          read: (context) =>
            request.isMultipart()
              ? readEditsForm(readFormParts(request, { bounds: parts.settings.bounds, budget: parts.budget }), context)
              : readJson(request, readEdits, context),
        },
        parts,
      ),
    );
  });
}

/** The bytes of a body count as in flight until it has been read into a request. */
async function readJson(request: FastifyRequest, read: BodyReader, context: ReadContext): Promise<Reading> {
  const body = request.body;
  if (!isJsonBody(body)) {
    throw new Fault("invalid_request", "The request has no body. Send a JSON object as `application/json`.");
  }
  try {
    return await read(body.value, context);
  } finally {
    body.release();
  }
}

function isJsonBody(body: unknown): body is JsonBody {
  return typeof body === "object" && body !== null && "release" in body;
}
