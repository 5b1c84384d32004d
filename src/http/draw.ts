import type { FastifyReply, FastifyRequest } from "fastify";
import type { Generation } from "../contract/generation.ts";
import { toRateHeaders } from "../core/limits/take-rates.ts";
import { callerOf } from "./authenticate.ts";
import { awaitGeneration } from "./await-generation.ts";
import { generationHeaders } from "./generation-headers.ts";
import type { HttpParts } from "./http-parts.ts";
import { createPictureSpools } from "./readers/picture-spools.ts";
import type { AnswerWish, ReadContext, Reading } from "./readers/reading.ts";
import { readJoiningMarks } from "./read-joining-marks.ts";
import { readPreferences, type Preferences } from "./read-preferences.ts";
import { sendAccepted } from "./send-accepted.ts";
import { renderAnswer, sendAnswer } from "./send-answer.ts";
import type { ShapeName } from "./shapes/choose-shape.ts";
import { toGenerationFault } from "./shapes/to-generation-fault.ts";
import { endsWithin, sendSlowly } from "./streams/send-slowly.ts";
import { watchAnswer, type AnswerWatch } from "./watch-answer.ts";
import { watchHangUp } from "./watch-hang-up.ts";

/** A request that draws, with the way to read its body. */
export interface Drawing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The shape that the caller named, where the route has several. */
  readonly asked?: ShapeName | undefined;
  /** The request came to the base path for chat software. */
  readonly compatible?: boolean;
  readonly read: (context: ReadContext) => Promise<Reading> | Reading;
}

/** All that is kept of a request while its generation is waited for. */
interface Waiting {
  readonly id: string;
  /** The record, if it has ended already. */
  readonly ended: Generation | null;
  readonly wish: AnswerWish;
  readonly answer: AnswerWatch;
}

/** Reads, admits, waits and answers. The wait ends with the connection; the run does not. */
export async function draw(drawing: Drawing, parts: HttpParts): Promise<FastifyReply> {
  const { request, reply, asked, compatible = false } = drawing;
  const signal = watchHangUp(reply);
  const preferences = readPreferences(request.headers);
  const waiting = await admit(drawing, { ...parts, signal });
  // A wait that ends without a record (`still_running`, a hang-up) throws, and so was no final answer.
  const ending =
    waiting.ended ?? awaitGeneration(waiting.id, { request, reply, preferences, signal }, parts);
  if (ending instanceof Promise && (await isSlow(ending, preferences, parts))) {
    const pieces = ending.then(async (generation) => {
      await waiting.answer.final(generation);
      const delivery = {
        request,
        generation: orFault(generation),
        wish: waiting.wish,
        asked,
        compatible,
      };
      return (await renderAnswer({ ...delivery, signal }, parts)).pieces;
    });
    return sendSlowly({ request, reply, pieces }, parts);
  }
  const generation = await ending;
  reply.headers(generationHeaders(generation));
  await waiting.answer.final(generation);
  if (generation.finishedAt === null) {
    return sendAccepted(generation, { request, reply }, parts.settings);
  }
  return sendAnswer(
    {
      request,
      reply,
      generation: orFault(generation),
      wish: waiting.wish,
      asked,
      compatible,
      signal,
    },
    parts,
  );
}

/** Whether the answer is to be begun before it is known. */
async function isSlow(
  ending: Promise<Generation>,
  { respondAsync }: Preferences,
  { settings: { keepAliveMs } }: HttpParts,
): Promise<boolean> {
  return keepAliveMs > 0 && !respondAsync && !(await endsWithin(ending, keepAliveMs));
}

function orFault(generation: Generation): Generation {
  const fault = toGenerationFault(generation);
  if (fault !== undefined) {
    throw fault;
  }
  return generation;
}

/**
 * A function of its own, so that body and texts are let go before the wait: a parked request is to cost
 * little. The spooled pictures go as soon as the core has stored what it needs of them.
 */
async function admit(
  { request, reply, read }: Drawing,
  parts: HttpParts & { readonly signal: AbortSignal },
): Promise<Waiting> {
  const { bounds } = parts.settings;
  const marks = readJoiningMarks(request.headers, bounds.idempotencyCharactersMax);
  await using spools = createPictureSpools(parts.spooler, bounds);
  const reading = await read({ bounds, spools });
  const accepted = await parts.limner.draw(reading.request, callerOf(request), {
    ...marks,
    webhookUrl: request.headers["x-webhook-url"]?.toString() ?? null,
    signal: parts.signal,
  });
  const { generation, replayed } = accepted;
  const answer = watchAnswer(reply, accepted);
  reply.headers({ ...generationHeaders(generation), ...toRateHeaders(accepted.rates) });
  if (replayed) {
    reply.header("idempotent-replayed", "true");
  }
  return {
    id: generation.id,
    ended: generation.finishedAt === null ? null : generation,
    wish: reading.wish,
    answer,
  };
}
