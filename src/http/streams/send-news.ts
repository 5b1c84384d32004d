import type { FastifyReply, FastifyRequest } from "fastify";
import type { GenerationNews } from "../../core/generations/watch.ts";
import type { HttpParts } from "../http-parts.ts";
import { makeUrls } from "../make-urls.ts";
import { renderGeneration } from "../shapes/render-generation.ts";
import { renderPreview } from "../shapes/render-preview.ts";
import { createEventStream, type EventStream } from "./create-event-stream.ts";
import { STREAM_HEADERS } from "./stream-headers.ts";

/** The id of the event after which there are no more, so that a reader who returns with it is told so. */
export const LAST_ID = "end";

interface NewsDelivery {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly news: AsyncIterable<GenerationNews>;
  /** Whether previews are wanted, which are larger than everything else. */
  readonly previews: boolean;
}

/**
 * Sends what happens to a generation as server-sent events. `state` carries the record and is always sent; `progress`
 * and `preview` are left out while the reader is slow. Ids count on from `Last-Event-ID`, and the last one is `end`.
 */
export function sendNews(
  { request, reply, news, previews }: NewsDelivery,
  { settings, log }: HttpParts,
): FastifyReply {
  const stream = createEventStream();
  const urls = makeUrls(request, settings);
  let number = readNumber(request.headers["last-event-id"]);
  const nextId = () => String((number += 1));
  const tell = (one: GenerationNews) => {
    if (one.kind === "state") {
      const { finishedAt } = one.generation;
      const id = finishedAt === null ? nextId() : LAST_ID;
      stream.send({ event: "state", id, data: renderGeneration(one.generation, urls) });
    } else if (one.kind === "progress") {
      const { stage, step, share } = one;
      stream.offer({ event: "progress", id: nextId(), data: { stage, step, share } });
    } else if (previews) {
      stream.offer({ event: "preview", id: nextId(), data: renderPreview(one.preview) });
    }
  };
  void pump(news, tell, stream).catch((error: unknown) => {
    log.error("events-broke-off", { requestId: request.id, error });
    stream.body.destroy();
  });
  return reply.headers(STREAM_HEADERS).send(stream.body);
}

async function pump(
  news: AsyncIterable<GenerationNews>,
  tell: (one: GenerationNews) => void,
  stream: EventStream,
): Promise<void> {
  for await (const one of news) {
    tell(one);
  }
  stream.end();
}

function readNumber(lastId: string | string[] | undefined): number {
  return /^\d{1,12}$/.test(String(lastId)) ? Number(lastId) : 0;
}
