import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { makeUrls } from "../../make-urls.ts";
import { readGenerationsQuery } from "../../readers/admin/read-generations-query.ts";
import { readReferenceNumber } from "../../readers/read-reference-number.ts";
import {
  ADMIN_CANCEL_ROUTE,
  ADMIN_GENERATION_ROUTE,
  ADMIN_GENERATIONS_ROUTE,
  ADMIN_REFERENCE_ROUTE,
  ADMIN_STORY_ROUTE,
} from "../../schemas/admin/admin-generation-schemas.ts";
import { sendPicture } from "../../send-picture.ts";
import { renderAdminGeneration } from "../../shapes/admin/render-admin-generation.ts";
import { renderDossier } from "../../shapes/admin/render-dossier.ts";
import { renderStory } from "../../shapes/render-story.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

/** The records of all accounts. */
export function addAdminGenerationRoutes(
  app: FastifyInstance,
  { parts, onRequest }: AdminRouteOptions,
): void {
  const { administration, settings } = parts;
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    "/admin/v1/generations",
    { schema: ADMIN_GENERATIONS_ROUTE, onRequest },
    async (request, reply) => {
      const { data, next } = await administration.generations(readGenerationsQuery(request.query));
      const urls = makeUrls(request, settings);
      const rendered = data.map((card) => renderAdminGeneration(card, urls));
      return reply.send({ object: "list", data: rendered, next_cursor: next });
    },
  );

  typed.get(
    "/admin/v1/generations/:id",
    { schema: ADMIN_GENERATION_ROUTE, onRequest },
    async (request, reply) => {
      const dossier = await administration.generation(request.params.id);
      return reply.send(renderDossier(dossier, makeUrls(request, settings)));
    },
  );

  typed.get(
    "/admin/v1/generations/:id/story",
    { schema: ADMIN_STORY_ROUTE, onRequest },
    async (request, reply) => {
      const story = await administration.story(request.params.id);
      const urls = makeUrls(request, settings);
      const data = story.data.map((card) => renderAdminGeneration(card, urls));
      return reply.send(renderStory(story, data));
    },
  );

  typed.post(
    "/admin/v1/generations/:id/cancel",
    { schema: ADMIN_CANCEL_ROUTE, onRequest },
    async (request, reply) => {
      const dossier = await administration.cancel(request.params.id);
      return reply.send(renderDossier(dossier, makeUrls(request, settings)));
    },
  );

  addReferenceRoutes(app, { parts, onRequest });
}

/** Nothing of it is kept on the way: what is erased is gone for the operator too. */
function addReferenceRoutes(app: FastifyInstance, { parts, onRequest }: AdminRouteOptions): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  for (const method of ["GET", "HEAD"] as const) {
    typed.route({
      method,
      url: "/admin/v1/generations/:id/references/:n",
      schema: { ...ADMIN_REFERENCE_ROUTE, hide: method === "HEAD" },
      exposeHeadRoute: false,
      onRequest,
      handler: async (request, reply) => {
        const { id } = request.params;
        const n = readReferenceNumber(request.params.n);
        const picture = await parts.administration.openReference(id, n);
        const delivery = { request, reply, picture, etag: `"${id}-${n}"`, caching: "no-store" };
        return sendPicture(delivery, parts.log);
      },
    });
  }
}
