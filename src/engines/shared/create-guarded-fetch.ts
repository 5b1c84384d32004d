import type { EngineContext } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { pause } from "../../kit/pause.ts";
import { createOrigins } from "./create-origins.ts";
import type { Origins } from "./create-origins.ts";
import { fetchReturnedPicture } from "./fetch-returned-picture.ts";
import type { CallReport, GuardedCall } from "./guarded-call.ts";
import { hasCredentials } from "./has-credentials.ts";
import { isSameSite } from "./is-same-site.ts";
import { readFetchRequest } from "./read-fetch-request.ts";
import type { FetchRequest } from "./read-fetch-request.ts";
import { sniffMediaType } from "./sniff-media-type.ts";
import { toLateFault } from "./to-late-fault.ts";
import { toResponse } from "./to-response.ts";
import type { UpstreamAnswer } from "./upstream.ts";

/** A status question or a download costs nothing, so it is made again where it failed. */
const PAUSES_MS = [500, 1_500, 4_000];
const ANSWER_BYTES_MAX = 128 * 1024 * 1024;
const WORDS_BYTES_MAX = 8 * 1024;

interface CallOptions {
  /** Sent as `Idempotency-Key` with the order. */
  readonly callKey: string;
  readonly context: Pick<EngineContext, "signal" | "sending" | "openSpool">;
}

/**
 * The connections of a channel for code that is not ours and wants a `fetch`: addresses are checked, answers are bounded, and the
 * outcome of each call is judged by the same table as everywhere. Closing it ends the requests under way.
 */
export interface GuardedFetch extends AsyncDisposable {
  open(options: CallOptions): GuardedCall;
}

interface GuardOptions {
  readonly pausesMs?: readonly number[];
  readonly answerBytesMax?: number;
}

type Changing<T> = { -readonly [Name in keyof T]: T[Name] };

interface CallState {
  readonly settings: EngineSettings;
  readonly origins: Origins;
  readonly pausesMs: readonly number[];
  readonly answerBytesMax: number;
  readonly call: CallOptions;
  readonly report: Changing<CallReport>;
  /** Fires with the caller's, and when the call is disposed of. */
  readonly signal: AbortSignal;
  /** Where the foreign code went first: the address that the operator gave it. */
  home: URL | undefined;
  order: FetchRequest | undefined;
  /** Resolves once `sending` has; nothing leaves before. */
  mark: Promise<void> | undefined;
}

/**
 * The first request of a call is its order: `sending` is awaited before it, and it carries the `Idempotency-Key`. The same order is
 * never sent twice, and nothing is sent once the order has failed. Whatever comes after it (status questions, downloads) is free.
 */
export function createGuardedFetch(
  settings: EngineSettings,
  { pausesMs = PAUSES_MS, answerBytesMax = ANSWER_BYTES_MAX }: GuardOptions = {},
): GuardedFetch {
  const origins = createOrigins(settings);
  return {
    open(call) {
      const ended = new AbortController();
      const report = { failure: undefined, orders: 0, isAnswered: false, words: "" };
      const state: CallState = {
        settings,
        origins,
        pausesMs,
        answerBytesMax,
        call,
        report,
        signal: AbortSignal.any([call.context.signal, ended.signal]),
        home: undefined,
        order: undefined,
        mark: undefined,
      };
      return {
        report,
        fetch: (input, init) => answerFetch(new Request(input, init), state),
        [Symbol.dispose]: () => ended.abort(new Error("the call is over")),
      };
    },
    [Symbol.asyncDispose]: () => origins[Symbol.asyncDispose](),
  };
}

async function answerFetch(given: Request, state: CallState): Promise<Response> {
  const { report, signal } = state;
  try {
    signal.throwIfAborted();
    const request = await readFetchRequest(given, signal);
    if (report.failure !== undefined) {
      throw report.failure;
    }
    if (isOrder(request, state)) {
      state.order = request;
      state.home ??= request.url;
      state.mark ??= state.call.context.sending();
      await state.mark;
      return await order(request, state);
    }
    await state.mark;
    return await askAgain(request, state);
  } catch (error) {
    signal.throwIfAborted();
    report.failure ??= error instanceof Error ? error : new Error(String(error));
    throw report.failure;
  }
}

/** The first request of all, and what is posted behind a first one that only asked. */
function isOrder({ method }: FetchRequest, { order }: CallState): boolean {
  return order === undefined || (order.method === "GET" && method !== "GET");
}

async function order(request: FetchRequest, state: CallState): Promise<Response> {
  const { call, report, signal } = state;
  checkSite(request, state);
  report.orders += 1;
  try {
    const headers = { ...request.headers, "idempotency-key": call.callKey };
    const answer = await state.origins.at(request.url.origin).send({ ...request, headers });
    report.isAnswered = true;
    return toResponse(answer, noting(bounded(answer, state), state));
  } catch (error) {
    if (!(error instanceof Fault) && !signal.aborted && request.signal.aborted) {
      throw gaveUp(request);
    }
    throw error;
  }
}

/** The bytes of an answer. */
async function* bounded(
  answer: UpstreamAnswer,
  { report, answerBytesMax }: CallState,
): AsyncGenerator<Uint8Array> {
  await using open = answer;
  const isPicture = String(open.headers["content-type"]).startsWith("image/");
  const head: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of open.body) {
    if (!isPicture && bytes < WORDS_BYTES_MAX) {
      head.push(Buffer.copyBytesFrom(chunk, 0, WORDS_BYTES_MAX - bytes));
      report.words = Buffer.concat(head).toString();
    }
    bytes += chunk.length;
    if (bytes > answerBytesMax) {
      throw new Fault("backend_failed", "The backend's answer is too large. Nothing was charged.", {
        outcome: "unknown",
      });
    }
    yield chunk;
  }
}

/** The bytes as they are; what breaks them off ends the call, whatever the foreign code makes of it. */
async function* noting(
  bytes: AsyncIterable<Uint8Array>,
  { report, signal }: CallState,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!signal.aborted && error instanceof Error) {
      report.failure ??= error;
    }
    throw error;
  }
}

/** Something behind the order: only pictures, and questions whether they are ready. */
async function askAgain(request: FetchRequest, state: CallState): Promise<Response> {
  const { method, url, signal } = request;
  if (method !== "GET" && isSameOrder(request, state)) {
    throw new Fault(
      "backend_failed",
      "The provider package wanted to order a second time, which it must not. Nothing was charged.",
      { outcome: "unknown" },
    );
  }
  const isDownload = method === "GET" && !hasCredentials(request.headers);
  if (isDownload && url.origin !== state.home?.origin && !isAtBaseUrl(url, state)) {
    return await download(request, state);
  }
  checkSite(request, state);
  for (const pauseMs of [...(method === "GET" ? state.pausesMs : []), undefined]) {
    try {
      return await askOnce(request, state);
    } catch (error) {
      state.signal.throwIfAborted();
      if (signal.aborted) {
        throw gaveUp(request);
      }
      if (pauseMs === undefined || (error instanceof Fault && error.outcome === "refused")) {
        throw toLateFault(error);
      }
      await pause(pauseMs, signal);
    }
  }
  throw new Error("the last try either answers or throws");
}

function isSameOrder({ url }: FetchRequest, { order }: CallState): boolean {
  return order?.url.origin === url.origin && order.url.pathname === url.pathname;
}

/** The answer is taken whole before it is handed on, so that one that breaks off can be asked for again. */
async function askOnce(request: FetchRequest, state: CallState): Promise<Response> {
  const { origin } = request.url;
  const answer = await state.origins.at(origin).send({ ...request, isFree: true });
  const body = Buffer.concat(await Array.fromAsync(bounded(answer, state)));
  return toResponse(answer, body);
}

async function download({ url, signal }: FetchRequest, state: CallState): Promise<Response> {
  const { settings, origins, call } = state;
  await using spool = await fetchReturnedPicture(url.href, {
    upstream: origins.at((state.home ?? url).origin),
    door: settings.door,
    context: { signal, openSpool: () => call.context.openSpool() },
  });
  const body = Buffer.concat(await Array.fromAsync(spool.read()));
  return new Response(body, { headers: { "content-type": await sniffMediaType(spool) } });
}

function isAtBaseUrl(url: URL, { settings }: CallState): boolean {
  return URL.parse(settings.baseUrl)?.origin === url.origin;
}

/** Keys go to the backend's own site only, whatever an answer of it says. */
function checkSite({ url }: FetchRequest, state: CallState): void {
  const { home } = state;
  if (home !== undefined && !isSameSite(url, home) && !isAtBaseUrl(url, state)) {
    throw new Fault(
      "backend_failed",
      "The backend sent the provider package to an address elsewhere. Nothing was charged.",
      { outcome: "unknown", cause: url.origin },
    );
  }
}

function gaveUp({ signal }: FetchRequest): Fault {
  return new Fault(
    "backend_failed",
    "The provider package gave up waiting for its backend. Nothing was charged.",
    { outcome: "unknown", cause: String(signal.reason).slice(0, 200) },
  );
}
