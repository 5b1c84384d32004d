import type { Order } from "./build-order.ts";
import type { Connection } from "./create-connection.ts";
import { LimnerError } from "./limner-error.ts";
import { readJson } from "./read-json.ts";

/** Long enough for a large reference on a slow line, and for the server to fetch those that are addresses. */
const ORDER_MS = 180_000;

interface OrderContext {
  readonly idempotencyKey: string;
  readonly connection: Connection;
  readonly signal: AbortSignal;
}

/**
 * Hands the request over and answers with the generation's id as soon as it is accepted. An answer that is lost is asked
 * for again under the same key, so that the server answers from the same generation.
 */
export async function placeOrder(order: Order, context: OrderContext): Promise<string> {
  const { connection, idempotencyKey, signal } = context;
  try {
    return await connection.ask(
      {
        ...order,
        method: "POST",
        headers: { prefer: "respond-async", "idempotency-key": idempotencyKey },
        signal,
        tryMs: ORDER_MS,
      },
      readId,
    );
  } catch (error) {
    // A proxy may have taken the preference out; the picture goes on being drawn.
    if (
      error instanceof LimnerError &&
      error.code === "still_running" &&
      error.generationId !== null
    ) {
      return error.generationId;
    }
    throw error;
  }
}

/**
 * The header names the generation whatever the body is: a record, or the pictures if they are there. It is read to its
 * end all the same, so that the server knows it to be handed over; only a stream, which has no use here, is left.
 */
async function readId(response: Response): Promise<string> {
  const named = response.headers.get("x-generation-id");
  if (named !== null && response.headers.get("content-type")?.includes("event-stream") === true) {
    await response.body?.cancel();
    return named;
  }
  const { id } = await readJson<{ readonly id?: unknown }>(response);
  const found = named ?? id;
  if (typeof found !== "string") {
    throw new LimnerError("The answer names no generation; is there a Limner at this address?", {
      code: "unexpected_answer",
      status: response.status,
    });
  }
  return found;
}
