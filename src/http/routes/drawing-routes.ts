import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import multipart from "@fastify/multipart";
import { readFormParts } from "../bodies/read-form-parts.ts";
import { takeJson } from "../bodies/take-json.ts";
import { draw } from "../draw.ts";
import type { RouteOptions } from "./route-options.ts";
import { readChat } from "../readers/read-chat.ts";
import { readEdits } from "../readers/read-edits.ts";
import { readEditsForm } from "../readers/read-edits-form.ts";
import { readGenerations } from "../readers/read-generations.ts";
import { readShapeName } from "../shapes/choose-shape.ts";
import { CHAT_ROUTE, EDITS_ROUTE, GENERATIONS_ROUTE } from "../schemas/drawing-schemas.ts";

/** The three routes that draw. */
export async function addDrawingRoutes(
  app: FastifyInstance,
  { parts, authenticate }: RouteOptions,
): Promise<void> {
  const onRequest = authenticate;

  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  typed.post("/v1/chat/completions", { schema: CHAT_ROUTE, onRequest }, async (request, reply) => {
    const asked = readShapeName(request.headers, request.query);
    return draw(
      {
        request,
        reply,
        asked,
        read: (context) => takeJson(request, (body) => readChat(body, context)),
      },
      parts,
    );
  });

  app.post("/v1/images/generations", { schema: GENERATIONS_ROUTE, onRequest }, (request, reply) =>
    draw(
      {
        request,
        reply,
        read: (context) => takeJson(request, (body) => readGenerations(body, context)),
      },
      parts,
    ),
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
              ? readEditsForm(
                  readFormParts(request, { bounds: parts.settings.bounds, budget: parts.budget }),
                  context,
                )
              : takeJson(request, (body) => readEdits(body, context)),
        },
        parts,
      ),
    );
  });
}
