import type { Order } from "./build-order.ts";
import type { ClientSettings } from "./client-options.ts";
import type { Connection } from "./create-connection.ts";
import type { Drawing } from "./drawing.ts";
import type { Preview, Progress } from "./generation-event.ts";
import { LimnerError } from "./limner-error.ts";
import { openDeadline } from "./open-deadline.ts";
import { placeOrder } from "./place-order.ts";
import { randomKey } from "./random-key.ts";
import type { Generation } from "./records.ts";
import { toDrawing } from "./to-drawing.ts";
import { watchGeneration } from "./watch-generation.ts";

/** How to wait for a picture. */
export interface WaitOptions {
  /** Ends the wait; what becomes of the generation then is for `onAbort`. */
  readonly signal?: AbortSignal | undefined;
  /** `leave`, unless told: it is drawn, charged and listed all the same. `cancel`: it ends, uncharged. */
  readonly onAbort?: "leave" | "cancel" | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Coarse pictures on the way, where the engine makes any. */
  readonly onPreview?: ((preview: Preview) => void) | undefined;
  /** The record, when it is accepted and after every change: its `id` is what `resume` takes. */
  readonly onState?: ((record: Generation) => void) | undefined;
}

export interface DrawOptions extends WaitOptions {
  /** Of this picture, and of no other. Without one the client makes one, for all tries of this call. */
  readonly idempotencyKey?: string | undefined;
}

export interface DrawContext {
  readonly settings: ClientSettings;
  readonly connection: Connection;
}

/** How long an abort may wait to learn which generation it is to cancel, and then to cancel it. */
const GRACE_MS = 5000;

/** Hands a request over and waits for its pictures. */
export async function orderDrawing(
  buildOrder: () => Promise<Order>,
  options: DrawOptions,
  { settings, connection }: DrawContext,
): Promise<Drawing> {
  return await withinTime(options, { settings, connection }, async (signal, note) => {
    const order = await buildOrder();
    signal.throwIfAborted();
    const idempotencyKey = options.idempotencyKey ?? randomKey();
    const id = await outliveAbort(signal, options.onAbort === "cancel", (orderSignal) =>
      placeOrder(order, { connection, idempotencyKey, signal: orderSignal }),
    );
    note(id);
    return await untilDrawn(id, { ...options, signal }, { settings, connection });
  });
}

/** Waits for a generation that was accepted before, by this client or another. */
export async function resumeDrawing(
  id: string,
  options: WaitOptions,
  context: DrawContext,
): Promise<Drawing> {
  return await withinTime(options, context, async (signal, note) => {
    note(id);
    return await untilDrawn(id, { ...options, signal }, context);
  });
}

async function untilDrawn(
  id: string,
  options: WaitOptions,
  { settings, connection }: DrawContext,
): Promise<Drawing> {
  const previews = options.onPreview !== undefined;
  const events = watchGeneration(
    id,
    { signal: options.signal, previews },
    { connection, retries: settings.retries },
  );
  let last: Generation | undefined;
  for await (const event of events) {
    if (event.kind === "state") {
      last = event.record;
      options.onState?.(event.record);
    } else if (event.kind === "progress") {
      const { stage, step, share } = event;
      options.onProgress?.({ stage, step, share });
    } else {
      const { kind: _, ...preview } = event;
      options.onPreview?.(preview);
    }
  }
  if (last === undefined) {
    throw new Error("a generation that ended without a record");
  }
  return toDrawing(last, connection);
}

/** Runs with a signal for the caller's abort and the time limit, and cancels what is known of if an abort asks for it. */
async function withinTime(
  { signal, onAbort }: WaitOptions,
  { settings, connection }: DrawContext,
  run: (signal: AbortSignal, note: (id: string) => void) => Promise<Drawing>,
): Promise<Drawing> {
  let id: string | null = null;
  const { timeoutMs: ms } = settings;
  const reason = () =>
    new LimnerError(
      `There was no picture within ${ms / 1000} s.${id === null ? "" : ` It goes on being drawn as ${id}.`}`,
      { code: "timeout", generationId: id },
    );
  const deadline = openDeadline({ ms, signal, reason });
  try {
    return await run(deadline.signal, (found) => (id = found));
  } catch (error) {
    if (id !== null && onAbort === "cancel" && signal?.aborted === true) {
      await cancelQuickly(id, connection);
    }
    throw error;
  } finally {
    deadline.close();
  }
}

/** Goes on for a moment after an abort that is to cancel, since what is to be canceled has to be known. */
async function outliveAbort(
  signal: AbortSignal,
  isToCancel: boolean,
  run: (signal: AbortSignal) => Promise<string>,
): Promise<string> {
  if (!isToCancel) {
    return await run(signal);
  }
  const grace = openDeadline({
    ms: null,
    signal: undefined,
    reason: () => signal.reason as Error, // What the abort or the time limit said.
  });
  const shorten = () => grace.restart(GRACE_MS);
  signal.addEventListener("abort", shorten, { once: true });
  try {
    return await run(grace.signal);
  } finally {
    signal.removeEventListener("abort", shorten);
    grace.close();
  }
}

async function cancelQuickly(id: string, connection: Connection): Promise<void> {
  const path = `/v1/generations/${encodeURIComponent(id)}/cancel`;
  const quick = openDeadline({
    ms: GRACE_MS,
    signal: undefined,
    reason: () => new Error("canceling took too long"),
  });
  try {
    await connection.ask({ path, method: "POST", signal: quick.signal }, async () => {});
  } catch {
    // It has ended by then, or the server is out of reach. The abort is what the caller is told of, either way.
  } finally {
    quick.close();
  }
}
