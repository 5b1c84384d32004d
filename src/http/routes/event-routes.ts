import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { callerOf } from "../authenticate.ts";
import { generationHeaders } from "../generation-headers.ts";
import { readPreviewsWish } from "../readers/read-previews-wish.ts";
import { EVENTS_ROUTE } from "../schemas/event-schemas.ts";
import { LAST_ID, sendNews } from "../streams/send-news.ts";
import { STREAM_HEADERS } from "../streams/stream-headers.ts";
import { watchHangUp } from "../watch-hang-up.ts";
import type { RouteOptions } from "./route-options.ts";

const URL = "/v1/generations/:id/events";

/** What happens to a generation, as it happens. */
export function addEventRoutes(
  app: FastifyInstance,
  { parts, authenticate: onRequest }: RouteOptions,
): void {
  const { limner } = parts;
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    URL,
    { schema: EVENTS_ROUTE, exposeHeadRoute: false, onRequest },
    async (request, reply) => {
      const { id } = request.params;
      const previews = readPreviewsWish(request.query.previews);
      const caller = callerOf(request);
      const generation = await limner.find(id, caller);
      reply.headers(generationHeaders(generation));
      // 204 is how an `EventSource`, which connects again whenever a stream ends, is told to leave it.
      if (generation.finishedAt !== null && request.headers["last-event-id"] === LAST_ID) {
        return reply.code(204).send(null);
      }
      const news = await limner.watch(id, caller, { signal: watchHangUp(reply) });
      return sendNews({ request, reply, news, previews }, parts);
    },
  );

  typed.head(
    URL,
    { schema: { ...EVENTS_ROUTE, hide: true }, onRequest },
    async (request, reply) => {
      const generation = await limner.find(request.params.id, callerOf(request));
      return reply.headers(generationHeaders(generation)).headers(STREAM_HEADERS).send(null);
    },
  );
}
