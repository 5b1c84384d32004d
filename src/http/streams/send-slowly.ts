import type { FastifyReply } from "fastify";
import { Fault } from "../../contract/fault.ts";
import type { HttpParts } from "../http-parts.ts";
import { noteFault } from "../note-fault.ts";
import { renderFault } from "../render-fault.ts";
import { encodePieces } from "../shapes/encode-pieces.ts";
import type { Piece } from "../shapes/to-pieces.ts";
import { toBody } from "../to-body.ts";
import { toFault } from "../to-fault.ts";
import type { FastifyRequest } from "fastify";

interface SlowAnswer {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The body, or the fault that stands in its place. */
  readonly pieces: Promise<readonly Piece[]>;
}

const SPACE = Buffer.from(" ");

/** Whether it ends, well or badly, in so many milliseconds. */
export async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, ms, false);
  const end = () => resolve(true);
  work.then(end, end);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Begins a JSON answer before it is known, with a space now and then, which JSON allows in front of a value: it
 * keeps proxies from closing a connection on which nothing happens. The status has gone out as 200 by then, so a
 * failure is told by its body alone.
 */
export function sendSlowly(
  { request, reply, pieces }: SlowAnswer,
  { settings, log }: HttpParts,
): FastifyReply {
  const told = pieces.catch((error: unknown) => {
    const fault =
      toFault(error) ??
      new Fault("internal", `Something failed on our side. The request id is ${request.id}.`);
    if (!(error instanceof Fault) && !reply.raw.destroyed) {
      log.error("request-failed", { requestId: request.id, error });
    }
    noteFault(reply, fault.code);
    return [JSON.stringify(renderFault(fault).body)];
  });
  return reply
    .code(200)
    .header("content-type", "application/json; charset=utf-8")
    .header("cache-control", "no-store, no-transform")
    .header("x-accel-buffering", "no")
    .send(toBody(writeSlowly(told, settings.keepAliveMs), { request, log }));
}

async function* writeSlowly(
  pieces: Promise<readonly Piece[]>,
  everyMs: number,
): AsyncGenerator<Buffer> {
  do {
    yield SPACE;
  } while (!(await endsWithin(pieces, everyMs)));
  yield* encodePieces(await pieces);
}
