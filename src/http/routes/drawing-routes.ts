import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import multipart from "@fastify/multipart";
import { readFormParts } from "../bodies/read-form-parts.ts";
import { takeJson } from "../bodies/take-json.ts";
import { cameByCompatBase } from "../compat-base.ts";
import { draw } from "../draw.ts";
import type { RouteOptions } from "./route-options.ts";
import { readChat } from "../readers/read-chat.ts";
import { readEdits } from "../readers/read-edits.ts";
import { readEditsForm } from "../readers/read-edits-form.ts";
import { readGenerations } from "../readers/read-generations.ts";
import { readImages } from "../readers/read-images.ts";
import { readShapeName } from "../shapes/choose-shape.ts";
import {
  CHAT_ROUTE,
  EDITS_ROUTE,
  GENERATIONS_ROUTE,
  IMAGES_ROUTE,
} from "../schemas/drawing-schemas.ts";
import { findTextCall } from "../text-calls/find-text-call.ts";
import { sendTextCall } from "../text-calls/send-text-call.ts";

/** The routes that draw. */
export async function addDrawingRoutes(app: FastifyInstance, options: RouteOptions): Promise<void> {
  addChatRoute(app, options);
  addImagesRoutes(app, options);
  // A scope of its own, so that only this route takes forms.
  await app.register(async (scope) => {
    await scope.register(multipart);
    addEditsRoute(scope, options);
  });
}

/** Hidden text requests of chat software are answered here as well, and draw nothing. */
function addChatRoute(
  app: FastifyInstance,
  { parts, authenticate: onRequest }: RouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  typed.post("/v1/chat/completions", { schema: CHAT_ROUTE, onRequest }, async (request, reply) => {
    const asked = readShapeName(request.headers, request.query);
    const textCall = await findTextCall({ request, asked }, parts);
    if (textCall !== undefined) {
      return sendTextCall(textCall, { request, reply }, parts);
    }
    return draw(
      {
        request,
        reply,
        asked,
        compatible: cameByCompatBase(request),
        read: (context) => takeJson(request, (body) => readChat(body, context)),
      },
      parts,
    );
  });
}

function addImagesRoutes(
  app: FastifyInstance,
  { parts, authenticate: onRequest }: RouteOptions,
): void {
  app.post("/v1/images/generations", { schema: GENERATIONS_ROUTE, onRequest }, (request, reply) =>
    draw(
      {
        request,
        reply,
        compatible: cameByCompatBase(request),
        read: (context) => takeJson(request, (body) => readGenerations(body, context)),
      },
      parts,
    ),
  );

  // OpenRouter's clients reject an answer without the usage of chat completions, whatever their headers are.
  app.post("/v1/images", { schema: IMAGES_ROUTE, onRequest }, (request, reply) =>
    draw(
      {
        request,
        reply,
        compatible: true,
        read: (context) => takeJson(request, (body) => readImages(body, context)),
      },
      parts,
    ),
  );
}

/** By form and by JSON. */
function addEditsRoute(
  app: FastifyInstance,
  { parts, authenticate: onRequest }: RouteOptions,
): void {
  const limits = { bounds: parts.settings.bounds, budget: parts.budget };
  app.post("/v1/images/edits", { schema: EDITS_ROUTE, onRequest }, (request, reply) =>
    draw(
      {
        request,
        reply,
        compatible: cameByCompatBase(request),
        read: (context) =>
          request.isMultipart()
            ? readEditsForm(readFormParts(request, limits), context)
            : takeJson(request, (body) => readEdits(body, context)),
      },
      parts,
    ),
  );
}
