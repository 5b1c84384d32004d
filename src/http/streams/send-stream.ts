import type { FastifyReply, FastifyRequest } from "fastify";
import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { GenerationNews } from "../../core/generations/watch.ts";
import { callerOf } from "../authenticate.ts";
import type { HttpParts } from "../http-parts.ts";
import { noteFault } from "../note-fault.ts";
import { encodePieces } from "../shapes/encode-pieces.ts";
import { orGenerationFault } from "../../core/generations/to-generation-fault.ts";
import type { Piece } from "../shapes/to-pieces.ts";
import { toBody } from "../to-body.ts";
import { toFault } from "../to-fault.ts";
import type { AnswerWatch } from "../watch-answer.ts";
import { KEEP_ALIVE } from "./keep-alive.ts";
import { STREAM_HEADERS } from "./stream-headers.ts";
import type { StreamWords } from "./stream-words.ts";
import { withSilences } from "./with-silences.ts";

/** An answer that is sent as it comes about. */
interface StreamedAnswer {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly id: string;
  /** The record, if it has ended already. */
  readonly ended: Generation | null;
  readonly words: StreamWords;
  readonly answer: AnswerWatch;
  readonly signal: AbortSignal;
}

const KEEP_ALIVE_MS_MAX = 10_000;

/**
 * Begins the answer at once and ends it with the generation, however long that takes. The status has gone out as 200 by
 * then, so a failure is told in the stream, and noted for the log.
 */
export function sendStream(streamed: StreamedAnswer, parts: HttpParts): FastifyReply {
  const { request, reply, words, answer } = streamed;
  const body = toBody(tell(streamed, parts), { request, log: parts.log });
  answer.streaming(body);
  return reply.headers(STREAM_HEADERS).header("x-response-shape", words.shape).send(body);
}

async function* tell(streamed: StreamedAnswer, parts: HttpParts): AsyncGenerator<Buffer> {
  yield* encodePieces(streamed.words.opening);
  yield* yield* untilEnding(streamed, parts);
}

/** Tells what comes before the end, and returns what the end is told with. */
async function* untilEnding(
  streamed: StreamedAnswer,
  parts: HttpParts,
): AsyncGenerator<Buffer, AsyncIterable<Buffer>> {
  const { request, reply, words, answer, signal } = streamed;
  try {
    const generation = streamed.ended ?? (yield* follow(streamed, parts));
    await answer.final(generation);
    return await words.ending(orGenerationFault(generation));
  } catch (error) {
    if (signal.aborted) {
      return encodePieces([]);
    }
    const fault =
      toFault(error) ??
      new Fault("internal", `Something failed on our side. The request id is ${request.id}.`);
    if (!(error instanceof Fault)) {
      parts.log.error("request-failed", { requestId: request.id, error });
    }
    noteFault(reply, fault.code);
    return encodePieces(words.fault(fault));
  }
}

/** Tells the news until the generation has ended. Throws `still_running` when the server stops before. */
async function* follow(
  { request, id, words, signal }: StreamedAnswer,
  { limner, settings }: HttpParts,
): AsyncGenerator<Buffer, Generation> {
  const news = await limner.watch(id, callerOf(request), { signal });
  const everyMs = Math.min(settings.keepAliveMs || Infinity, KEEP_ALIVE_MS_MAX);
  for await (const one of withSilences(toTold(news, words), everyMs)) {
    if (one !== null && "finishedAt" in one) {
      return one;
    }
    yield* encodePieces(one ?? [KEEP_ALIVE]);
  }
  return await limner.waitFor(id, { patienceMs: 0, signal });
}

/** Only what is told, so that what is passed over does not count as a sign of life; at last the record. */
async function* toTold(
  news: AsyncIterable<GenerationNews>,
  words: StreamWords,
): AsyncGenerator<readonly Piece[] | Generation> {
  for await (const one of news) {
    if (one.kind === "state" && one.generation.finishedAt !== null) {
      yield one.generation;
      return;
    }
    const told = words.news(one);
    if (told.length > 0) {
      yield told;
    }
  }
}
