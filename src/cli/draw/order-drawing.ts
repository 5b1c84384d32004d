import { setTimeout as wait } from "node:timers/promises";
import { randomHex } from "../../kit/random-hex.ts";
import { OperatorError } from "../../main/operator-error.ts";
import { buildDrawingCall } from "./build-drawing-call.ts";
import type { Drawing } from "./build-drawing-call.ts";
import { callServer } from "./call-server.ts";
import type { Server } from "./find-server.ts";
import { ServerFault } from "./server-fault.ts";

const ATTEMPTS = 3;
const BETWEEN_MS = 1000;

/** The id of the generation that an answer is about; servers say it in a header whatever the shape of the body. */
async function readGenerationId(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  // Whatever was answered: the id is looked at before it is used.
  const id =
    response.headers.get("x-generation-id") ?? (body as { readonly id?: unknown } | undefined)?.id;
  if (typeof id !== "string") {
    throw new OperatorError(
      "The server's answer names no generation; is it a Limner of this version?",
    );
  }
  return id;
}

/**
 * Hands the drawing over and returns the generation's id, as soon as it is admitted. A connection that breaks
 * is tried again under the same idempotency key, so that nothing is drawn or paid for twice.
 */
export async function orderDrawing(
  server: Server,
  drawing: Drawing,
  signal: AbortSignal,
): Promise<string> {
  const idempotencyKey = randomHex();
  for (let attempt = 1; ; attempt += 1) {
    const { path, headers, body } = await buildDrawingCall(drawing);
    try {
      const response = await callServer(server, {
        path,
        method: "POST",
        headers: { ...headers, prefer: "respond-async", "idempotency-key": idempotencyKey },
        body,
        signal,
      });
      return await readGenerationId(response);
    } catch (error) {
      signal.throwIfAborted();
      const isFinal = error instanceof ServerFault || error instanceof OperatorError;
      if (isFinal || attempt === ATTEMPTS) {
        throw error;
      }
      await wait(BETWEEN_MS, undefined, { signal });
    }
  }
}
