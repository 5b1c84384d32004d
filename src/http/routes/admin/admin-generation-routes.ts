import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { makeUrls } from "../../make-urls.ts";
import { readGenerationsQuery } from "../../readers/admin/read-generations-query.ts";
import {
  ADMIN_GENERATION_ROUTE,
  ADMIN_GENERATIONS_ROUTE,
} from "../../schemas/admin/admin-generation-schemas.ts";
import { renderAdminGeneration } from "../../shapes/admin/render-admin-generation.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

/** The records of all accounts. */
export function addAdminGenerationRoutes(
  app: FastifyInstance,
  { parts: { administration, settings }, onRequest }: AdminRouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    "/admin/v1/generations",
    { schema: ADMIN_GENERATIONS_ROUTE, onRequest },
    async (request, reply) => {
      const { data, next } = await administration.generations(readGenerationsQuery(request.query));
      const urls = makeUrls(request, settings.publicUrl);
      const rendered = data.map((generation) => renderAdminGeneration(generation, urls));
      return reply.send({ object: "list", data: rendered, next_cursor: next });
    },
  );

  typed.get(
    "/admin/v1/generations/:id",
    { schema: ADMIN_GENERATION_ROUTE, onRequest },
    async (request, reply) => {
      const generation = await administration.generation(request.params.id);
      return reply.send(renderAdminGeneration(generation, makeUrls(request, settings.publicUrl)));
    },
  );
}
