import type { FastifyReply, FastifyRequest } from "fastify";
import type { Generation } from "../contract/generation.ts";
import { callerOf } from "./authenticate.ts";
import { generationHeaders } from "./generation-headers.ts";
import type { HttpParts } from "./http-parts.ts";
import { createPictureSpools } from "./readers/picture-spools.ts";
import type { AnswerWish, ReadContext, Reading } from "./readers/reading.ts";
import { readJoiningMarks } from "./read-joining-marks.ts";
import { sendAnswer } from "./send-answer.ts";
import type { ShapeName } from "./shapes/choose-shape.ts";
import { toGenerationFault } from "./shapes/to-generation-fault.ts";
import { watchHangUp } from "./watch-hang-up.ts";

/** A request that draws, with the way to read its body. */
export interface Drawing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The shape that the caller named, where the route has several. */
  readonly asked?: ShapeName | undefined;
  readonly read: (context: ReadContext) => Promise<Reading> | Reading;
}

/** All that is kept of a request while its generation is waited for. */
interface Waiting {
  readonly id: string;
  /** The record, if it has ended already. */
  readonly ended: Generation | null;
  readonly wish: AnswerWish;
}

/** Reads, admits, waits and answers. The wait ends with the connection; the run does not. */
export async function draw(drawing: Drawing, parts: HttpParts): Promise<FastifyReply> {
  const { request, reply, asked } = drawing;
  const signal = watchHangUp(reply);
  const waiting = await admit(drawing, { ...parts, signal });
  const generation =
    waiting.ended ??
    (await parts.limner.waitFor(waiting.id, { patienceMs: parts.settings.patienceMs, signal }));
  reply.headers(generationHeaders(generation));
  const fault = toGenerationFault(generation);
  if (fault !== undefined) {
    throw fault;
  }
  return sendAnswer({ request, reply, generation, wish: waiting.wish, asked, signal }, parts);
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
  const { generation, replayed } = await parts.limner.draw(reading.request, callerOf(request), {
    ...marks,
    signal: parts.signal,
  });
  reply.headers(generationHeaders(generation));
  if (replayed) {
    reply.header("idempotent-replayed", "true");
  }
  return {
    id: generation.id,
    ended: generation.finishedAt === null ? null : generation,
    wish: reading.wish,
  };
}
