import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { callerOf } from "../authenticate.ts";
import { MODEL_ROUTE, MODELS_ROUTE } from "../schemas/model-schemas.ts";
import { renderModel } from "../shapes/render-model.ts";
import type { RouteOptions } from "./route-options.ts";

export function addModelRoutes(
  app: FastifyInstance,
  { parts: { limner }, authenticate }: RouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    "/v1/models",
    { schema: MODELS_ROUTE, onRequest: authenticate },
    async (request, reply) => {
      const cards = await limner.models(callerOf(request));
      return reply.send({ object: "list", data: cards.map(renderModel) });
    },
  );

  typed.get(
    "/v1/models/:id",
    { schema: MODEL_ROUTE, onRequest: authenticate },
    async (request, reply) => {
      const card = await limner.model(request.params.id, callerOf(request));
      return reply.send(renderModel(card));
    },
  );

  // Names may hold slashes, which not every client encodes.
  app.get<{ Params: { "*": string } }>(
    "/v1/models/*",
    { schema: { hide: true }, onRequest: authenticate },
    async (request, reply) => {
      const card = await limner.model(request.params["*"], callerOf(request));
      return reply.send(renderModel(card));
    },
  );
}
