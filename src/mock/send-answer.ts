import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pause } from "../kit/pause.ts";
import type { Reply, Sending } from "./answer-plan.ts";
import { markCut, type MockExchange } from "./mock-exchange.ts";

/** Above this, pieces are written one after the other instead of being joined. */
const JOINED_BYTES_MAX = 128 * 1024;
const TRICKLE_PIECES = 32;
const FILLER = Buffer.alloc(64 * 1024, "A");

export interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly pieces: readonly Buffer[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function toAnswer({ status, mediaType, body, headers = {} }: Reply): Answer {
  return { status, mediaType, pieces: [Buffer.from(body)], headers };
}

/** Sends an answer as the mode says; without one at once and whole. Resolves when there is nothing more to do. */
export async function sendAnswer(
  exchange: MockExchange,
  answer: Answer,
  sending?: Sending,
): Promise<void> {
  exchange.call.status = answer.status;
  switch (sending?.kind) {
    case undefined:
      return sendWhole(exchange, answer);
    case "trickle":
      return trickle(exchange, answer, sending.ms);
    case "truncated":
    case "truncated-chunked":
    case "reset-halfway":
      return sendHalf(exchange, answer, sending.kind);
    case "endless":
      return sendForever(exchange, answer);
    case "endless-headers":
      return sendHeadersForever(exchange);
    case "reset-before":
    case "reset-after":
      exchange.call.status = null;
      return reset(exchange);
    case "hang":
      exchange.call.status = null;
      return untilClosed(exchange);
  }
}

/** Ends the connection so that the caller's reading fails with ECONNRESET. */
export function reset(exchange: MockExchange): void {
  markCut(exchange);
  exchange.request.socket.resetAndDestroy();
}

function writeHead({ response, call }: MockExchange, answer: Answer, bytes?: number): void {
  response.writeHead(answer.status, {
    "content-type": answer.mediaType,
    ...(bytes !== undefined && { "content-length": bytes }),
    "x-request-id": `mock-${call.number}`,
    ...answer.headers,
  });
}

function countBytes({ pieces }: Answer): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function sendWhole(exchange: MockExchange, answer: Answer): void {
  const { response } = exchange;
  const bytes = countBytes(answer);
  writeHead(exchange, answer, bytes);
  if (bytes <= JOINED_BYTES_MAX) {
    response.end(Buffer.concat(answer.pieces, bytes));
    return;
  }
  response.cork();
  for (const piece of answer.pieces) {
    response.write(piece);
  }
  response.uncork();
  response.end();
}

async function trickle(exchange: MockExchange, answer: Answer, ms: number): Promise<void> {
  const whole = Buffer.concat(answer.pieces);
  writeHead(exchange, answer, whole.length);
  const pieceBytes = Math.max(1, Math.ceil(whole.length / TRICKLE_PIECES));
  await ignoringHangUp(exchange, async () => {
    for (let at = 0; at < whole.length; at += pieceBytes) {
      exchange.response.write(whole.subarray(at, at + pieceBytes));
      await pause(ms / TRICKLE_PIECES, exchange.signal);
    }
    exchange.response.end();
  });
}

type Halving = "truncated" | "truncated-chunked" | "reset-halfway";

function sendHalf(exchange: MockExchange, answer: Answer, kind: Halving): Promise<void> {
  const { response, request } = exchange;
  const whole = Buffer.concat(answer.pieces);
  writeHead(exchange, answer, kind === "truncated-chunked" ? undefined : whole.length);
  markCut(exchange);
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => {
    if (kind === "reset-halfway") {
      request.socket.resetAndDestroy();
    } else {
      request.socket.destroySoon();
    }
  });
  return untilClosed(exchange);
}

async function sendForever(exchange: MockExchange, answer: Answer): Promise<void> {
  writeHead(exchange, answer);
  const body = Readable.from(
    (function* endless() {
      yield Buffer.from('{"created":1700000000,"data":[{"b64_json":"');
      for (;;) {
        yield FILLER;
      }
    })(),
  );
  await ignoringHangUp(exchange, () => pipeline(body, exchange.response));
}

async function sendHeadersForever(exchange: MockExchange): Promise<void> {
  const { socket } = exchange.request;
  const filler = FILLER.toString("latin1", 0, 1_000);
  await ignoringHangUp(exchange, async () => {
    socket.write("HTTP/1.1 200 OK\r\n");
    for (let number = 0; ; number += 1) {
      if (!socket.write(`X-Filler-${number}: ${filler}\r\n`)) {
        await once(socket, "drain", { signal: exchange.signal });
      }
      exchange.signal.throwIfAborted();
    }
  });
}

async function untilClosed({ response, signal }: MockExchange): Promise<void> {
  if (!response.destroyed && !signal.aborted) {
    await once(response, "close");
  }
}

/** A caller who leaves is what these ways of sending are for. */
async function ignoringHangUp(
  { signal, response }: MockExchange,
  send: () => Promise<void>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!signal.aborted && !response.destroyed) {
      throw error;
    }
  }
}
