import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";

import { Piscina } from "piscina";

import { Fault } from "../../contract/fault.ts";
import { openControl } from "./control.ts";
import { openPixelGate } from "./open-pixel-gate.ts";
import type { IllustratorOptions } from "./options.ts";
import type { Answer, ChangeOrder, DrawnPixels, DrawOrder, PreviewPixels } from "./wire.ts";

type WithoutShared<Order> = Omit<Order, "control" | "previews">;
type Drawing = WithoutShared<DrawOrder> | WithoutShared<ChangeOrder>;

export interface Watch {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
  /** Absent when nobody wants to see the picture grow. */
  readonly previews?: {
    readonly count: number;
    readonly show: (pixels: PreviewPixels) => void;
  };
}

export interface DrawingPool extends AsyncDisposable {
  /**
   * The pixels of a drawing. Rejects with the signal's reason when it is aborted, with `overloaded`
   * when too many wait, with `internal` when the worker breaks; the pool goes on.
   */
  draw(drawing: Drawing, watch: Watch): Promise<DrawnPixels>;
}

const THREADS_MAX = 4;
const QUEUE_MAX = 64;
const PIXELS_MAX = 17_000_000;
/** Heap of one worker. Pixels live outside the heap; a drawing needs far less than this. */
const HEAP_MB = 192;
const PROGRESS_EVERY_MS = 100;
/** How long a withdrawn order may take to notice before its thread is ended. */
const PATIENCE_MS = 3000;

/** Worker threads for drawings, started with the first one. */
export function openDrawingPool(options: IllustratorOptions): DrawingPool {
  const threads = options.threads ?? Math.min(THREADS_MAX, availableParallelism());
  const file = options.workerFile ?? new URL("./draw-worker.ts", import.meta.url);
  const takenMax = threads + (options.queueMax ?? QUEUE_MAX);
  const gate = openPixelGate(options.pixelsMax ?? PIXELS_MAX);
  let opened: Piscina | undefined;
  let isClosed = false;
  let taken = 0;
  const open = (): Piscina =>
    new Piscina({
      filename: file.href,
      name: "work",
      // The first thread is there at once, the others with the first picture that would wait; none goes again.
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: Infinity,
      atomics: "disabled",
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
  return {
    draw: async (drawing, watch) => {
      if (isClosed) throw overloaded("The built-in engine is closing. Try again in a moment.", 1);
      watch.signal.throwIfAborted();
      if (taken >= takenMax) {
        const message = "Too many pictures are waiting to be drawn. Try again in a moment.";
        throw overloaded(message, 5);
      }
      taken += 1;
      try {
        const leave = await gate.enter(drawing.width * drawing.height, watch.signal);
        try {
          watch.signal.throwIfAborted();
          opened ??= open();
          return await run(opened, drawing, watch);
        } finally {
          leave();
        }
      } finally {
        taken -= 1;
      }
    },
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
      await opened?.destroy();
    },
  };
}

const overloaded = (message: string, retryAfterS: number): Fault =>
  new Fault("overloaded", message, { retryAfterS });

async function run(pool: Piscina, drawing: Drawing, watch: Watch): Promise<DrawnPixels> {
  const { signal, progress } = watch;
  const control = openControl();
  const hardStop = new AbortController();
  const { promise: withdrawn, reject } = Promise.withResolvers<never>();
  let patience: NodeJS.Timeout | undefined;
  const withdraw = (): void => {
    control.withdraw();
    patience = setTimeout(() => hardStop.abort(), PATIENCE_MS).unref();
    reject(signal.reason);
  };
  signal.addEventListener("abort", withdraw, { once: true });
  const ticker = setInterval(() => progress(control.share()), PROGRESS_EVERY_MS).unref();
  using previews = openPreviews(watch);
  const order = { ...drawing, ...previews.order, control: control.buffer };
  const answered: Promise<Answer> = pool.run(order, {
    signal: hardStop.signal,
    transferList: previews.ports,
  });
  const settled = answered.finally(() => clearTimeout(patience));
  settled.catch(() => undefined);
  try {
    const answer = await Promise.race([settled, withdrawn]);
    if (typeof answer !== "string") return answer;
    if (answer === "aborted") signal.throwIfAborted();
    throw new Fault(
      "invalid_image",
      "The picture to change cannot be decoded. Send it again as PNG, JPEG or WebP.",
      { outcome: "refused" },
    );
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw toFault(error);
  } finally {
    clearInterval(ticker);
    signal.removeEventListener("abort", withdraw);
  }
}

/** A line from the worker for coarse pictures, if somebody wants them; closed with the drawing. */
function openPreviews({ previews }: Watch) {
  if (previews === undefined) return { order: {}, ports: [], [Symbol.dispose]: () => undefined };
  const { count, show } = previews;
  const { port1, port2 } = new MessageChannel();
  port1.on("message", (pixels: PreviewPixels) => show(pixels));
  port1.unref();
  return {
    order: { previews: { port: port2, count } },
    ports: [port2],
    [Symbol.dispose]: () => {
      // The answer comes by another way, and may have overtaken what was sent before it.
      for (let sent = receive(port1); sent !== undefined; sent = receive(port1)) show(sent);
      port1.close();
    },
  };
}

function receive(port: MessagePort): PreviewPixels | undefined {
  const received: { readonly message: PreviewPixels } | undefined = receiveMessageOnPort(port);
  return received?.message;
}

/** Whatever broke in a thread is our own failure; its words go to the log, not to the caller. */
function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault(
    "internal",
    "The built-in engine failed while drawing this picture. Try again.",
    { cause: error },
  );
}
