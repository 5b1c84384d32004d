import type { FastifyReply, FastifyRequest } from "fastify";
import type { Generation } from "../contract/generation.ts";
import { toRateHeaders } from "../core/limits/take-rates.ts";
import { callerOf } from "./authenticate.ts";
import { chooseAnswerShape } from "./choose-answer-shape.ts";
import { awaitGeneration } from "./await-generation.ts";
import { generationHeaders } from "./generation-headers.ts";
import type { HttpParts } from "./http-parts.ts";
import { createPictureSpools } from "../core/references/picture-spools.ts";
import type { AnswerWish, ReadContext, Reading, StreamWish } from "./readers/reading.ts";
import { readClient } from "./read-client.ts";
import { readJoiningMarks } from "./read-joining-marks.ts";
import { readPreferences, type Preferences } from "./read-preferences.ts";
import { sendAccepted } from "./send-accepted.ts";
import { renderAnswer, sendAnswer } from "./send-answer.ts";
import type { ShapeName } from "./shapes/choose-shape.ts";
import { orGenerationFault } from "../core/generations/to-generation-fault.ts";
import { endsWithin, sendSlowly } from "./streams/send-slowly.ts";
import { streamAnswer } from "./streams/stream-answer.ts";
import { watchAnswer, type AnswerWatch } from "./watch-answer.ts";
import { watchHangUp } from "./watch-hang-up.ts";

/** A request that draws, with the way to read its body. */
export interface Drawing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The shape that the caller named, where the route has several. */
  readonly asked?: ShapeName | undefined;
  /** The caller is known to be chat software: it came to the base path, or to a route, that is for such. */
  readonly compatible?: boolean;
  readonly read: (context: ReadContext) => Promise<Reading> | Reading;
}

/** All that is kept of a request while its generation is waited for. */
interface Waiting {
  /** What was admitted, without its words. */
  readonly admitted: Pick<Generation, "id" | "model" | "route">;
  /** The record, if it has ended already. */
  readonly ended: Generation | null;
  readonly wish: AnswerWish;
  readonly answer: AnswerWatch;
  /** What a stream is begun with; null: the answer is sent whole. */
  readonly begun: { readonly generation: Generation; readonly stream: StreamWish } | null;
}

/**
 * Reads, admits, waits and answers. The wait ends with the connection; the run does not. Who would rather be answered
 * early gets no stream of something that has not ended.
 */
export async function draw(drawing: Drawing, parts: HttpParts): Promise<FastifyReply> {
  const { request, reply, asked, compatible = false } = drawing;
  const signal = watchHangUp(reply);
  const preferences = readPreferences(request.headers);
  const waiting = await admit(drawing, { ...parts, signal });
  const { answer, begun } = waiting;
  const delivery = { request, reply, wish: waiting.wish, asked, compatible, signal };
  if (begun !== null && (waiting.ended !== null || !preferences.respondAsync)) {
    return streamAnswer({ ...delivery, ...begun, answer }, parts);
  }
  // A wait that ends without a record (`still_running`, a hang-up) throws, and so was no final answer.
  const ending =
    waiting.ended ??
    awaitGeneration(waiting.admitted.id, { request, reply, preferences, signal }, parts);
  if (ending instanceof Promise && (await isSlow(ending, preferences, parts))) {
    const generation = waiting.admitted;
    reply.header("x-response-shape", await chooseAnswerShape({ ...delivery, generation }, parts));
    const pieces = ending.then(async (ended) => {
      await answer.final(ended);
      const rendering = { ...delivery, generation: orGenerationFault(ended) };
      return (await renderAnswer(rendering, parts)).pieces;
    });
    return sendSlowly({ request, reply, pieces }, parts);
  }
  const generation = await ending;
  reply.headers(generationHeaders(generation));
  if (begun !== null && generation.finishedAt !== null) {
    return streamAnswer({ ...delivery, ...begun, generation, answer }, parts);
  }
  await answer.final(generation);
  if (generation.finishedAt === null) {
    return sendAccepted(generation, { request, reply }, parts.settings);
  }
  return sendAnswer({ ...delivery, generation: orGenerationFault(generation) }, parts);
}

/** Whether the answer is to be begun before it is known. */
async function isSlow(
  ending: Promise<Generation>,
  { respondAsync }: Preferences,
  { settings: { keepAliveMs } }: HttpParts,
): Promise<boolean> {
  return keepAliveMs > 0 && !respondAsync && !(await endsWithin(ending, keepAliveMs));
}

/**
 * A function of its own, so that body and texts are let go before the wait: a parked request is to cost
 * little. The spooled pictures go as soon as the core has stored what it needs of them.
 */
async function admit(
  { request, reply, asked, read }: Drawing,
  parts: HttpParts & { readonly signal: AbortSignal },
): Promise<Waiting> {
  const { bounds } = parts.settings;
  const marks = readJoiningMarks(request.headers, bounds.idempotencyCharactersMax);
  await using spools = createPictureSpools(parts.spooler, bounds);
  const reading = await read({ bounds, spools });
  const accepted = await parts.limner.draw(reading.request, callerOf(request), {
    ...marks,
    client: readClient(request.headers),
    webhookUrl: request.headers["x-webhook-url"]?.toString() ?? null,
    signal: parts.signal,
  });
  const { generation, replayed } = accepted;
  const answer = watchAnswer(reply, accepted);
  reply.headers({ ...generationHeaders(generation), ...toRateHeaders(accepted.rates) });
  if (replayed) {
    reply.header("idempotent-replayed", "true");
  }
  // The documented body has no form in pieces, so who names it gets it whole.
  const stream = asked === "documented" ? null : reading.wish.stream;
  const { id, model, route } = generation;
  return {
    admitted: { id, model, route },
    ended: generation.finishedAt === null ? null : generation,
    wish: reading.wish,
    answer,
    begun: stream === null ? null : { generation, stream },
  };
}
