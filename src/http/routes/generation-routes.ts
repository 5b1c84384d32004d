import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { callerOf } from "../authenticate.ts";
import { generationHeaders } from "../generation-headers.ts";
import { makeUrls } from "../make-urls.ts";
import { readListQuery } from "../readers/read-list-query.ts";
import { readReferenceNumber } from "../readers/read-reference-number.ts";
import {
  CANCEL_ROUTE,
  ERASE_ROUTE,
  GENERATION_ROUTE,
  GENERATIONS_LIST_ROUTE,
  REFERENCE_ROUTE,
  STORY_ROUTE,
} from "../schemas/generation-schemas.ts";
import { sendPicture } from "../send-picture.ts";
import { renderGeneration } from "../shapes/render-generation.ts";
import { renderStory } from "../shapes/render-story.ts";
import { addEventRoutes } from "./event-routes.ts";
import type { RouteOptions } from "./route-options.ts";

/** The account's own records; those of others do not exist. */
export function addGenerationRoutes(
  app: FastifyInstance,
  { parts, authenticate }: RouteOptions,
): void {
  const { limner, settings } = parts;
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  const onRequest = authenticate;

  typed.get(
    "/v1/generations",
    { schema: GENERATIONS_LIST_ROUTE, onRequest },
    async (request, reply) => {
      const { data, next } = await limner.list(callerOf(request), readListQuery(request.query));
      const urls = makeUrls(request, settings);
      const rendered = data.map((generation) => renderGeneration(generation, urls));
      return reply.send({ object: "list", data: rendered, next_cursor: next });
    },
  );

  typed.get(
    "/v1/generations/:id",
    { schema: GENERATION_ROUTE, onRequest },
    async (request, reply) => {
      const generation = await limner.find(request.params.id, callerOf(request));
      return reply
        .headers(generationHeaders(generation))
        .send(renderGeneration(generation, makeUrls(request, settings)));
    },
  );

  typed.get(
    "/v1/generations/:id/story",
    { schema: STORY_ROUTE, onRequest },
    async (request, reply) => {
      const story = await limner.story(request.params.id, callerOf(request));
      const urls = makeUrls(request, settings);
      const data = story.data.map((generation) => renderGeneration(generation, urls));
      return reply.send(renderStory(story, data));
    },
  );

  typed.delete(
    "/v1/generations/:id",
    { schema: ERASE_ROUTE, onRequest },
    async (request, reply) => {
      await limner.erase(request.params.id, callerOf(request));
      return reply.code(204).send(null);
    },
  );

  typed.post(
    "/v1/generations/:id/cancel",
    { schema: CANCEL_ROUTE, onRequest },
    async (request, reply) => {
      const generation = await limner.cancel(request.params.id, callerOf(request));
      return reply
        .headers(generationHeaders(generation))
        .send(renderGeneration(generation, makeUrls(request, settings)));
    },
  );

  addEventRoutes(app, { parts, authenticate });
  addReferenceRoutes(app, { parts, authenticate });
}

function addReferenceRoutes(
  app: FastifyInstance,
  { parts, authenticate: onRequest }: RouteOptions,
): void {
  const { limner, log } = parts;
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  for (const method of ["GET", "HEAD"] as const) {
    typed.route({
      method,
      url: "/v1/generations/:id/references/:n",
      schema: { ...REFERENCE_ROUTE, hide: method === "HEAD" },
      exposeHeadRoute: false,
      onRequest,
      handler: async (request, reply) => {
        const { id } = request.params;
        const n = readReferenceNumber(request.params.n);
        const picture = await limner.openReference(id, n, callerOf(request));
        const caching = "private, max-age=31536000, immutable";
        return sendPicture({ request, reply, picture, etag: `"${id}-${n}"`, caching }, log);
      },
    });
  }
}
