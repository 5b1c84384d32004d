import { backOffMs } from "./back-off.ts";
import type { ClientSettings } from "./client-options.ts";
import { LimnerError } from "./limner-error.ts";
import { openDeadline, type Deadline } from "./open-deadline.ts";
import { pause } from "./pause.ts";
import { readFailure } from "./read-failure.ts";

interface Call {
  /** Below the server's address: `/v1/models`; or a whole address elsewhere, which is told neither key nor headers. */
  readonly path: string;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
  readonly signal: AbortSignal | undefined;
  /** How long one try may take, the answer's body included. */
  readonly tryMs?: number;
}

/** An answer whose body is still to be read; whoever opened it closes its deadline. */
interface OpenAnswer {
  readonly response: Response;
  readonly deadline: Deadline;
}

export interface Connection {
  /**
   * Asks once, and leaves the body to be read. Throws a `LimnerError` for a fault and for a connection that failed, and
   * the reason of the signal.
   */
  open(call: Call): Promise<OpenAnswer>;
  /** Asks again after every failure that may pass, with longer and longer pauses, up to `retries` times. */
  ask<Result>(call: Call, read: (response: Response) => Promise<Result>): Promise<Result>;
}

const TRY_MS = 30_000;

export function createConnection(settings: ClientSettings): Connection {
  return {
    open: (call) => open(settings, call),
    async ask(call, read) {
      for (let attempts = 1; ; attempts += 1) {
        try {
          return await askOnce(settings, call, read);
        } catch (error) {
          if (!(error instanceof LimnerError)) {
            throw error;
          }
          const waitMs = attempts > settings.retries ? null : backOffMs(error, attempts);
          if (waitMs === null) {
            throw error.with({ attempts });
          }
          await pause(waitMs, call.signal ?? new AbortController().signal);
        }
      }
    },
  };
}

async function askOnce<Result>(
  settings: ClientSettings,
  call: Call,
  read: (response: Response) => Promise<Result>,
): Promise<Result> {
  const { response, deadline } = await open(settings, call);
  try {
    return await read(response);
  } catch (error) {
    throw toFailure(error, deadline.signal);
  } finally {
    deadline.close();
  }
}

async function open(settings: ClientSettings, call: Call): Promise<OpenAnswer> {
  const { tryMs = TRY_MS } = call;
  // Browsers refuse a `fetch` that is called as the method of something else.
  const { fetch } = settings;
  // Before the connection: what cannot be written as a header is the program's mistake, which no retry mends.
  const [address, init] = toRequest(settings, call);
  const deadline = openDeadline({
    ms: tryMs,
    signal: call.signal,
    reason: () => toFailure(new Error(`nothing came for ${tryMs / 1000} s`)),
  });
  try {
    deadline.signal.throwIfAborted();
    const response = await fetch(address, { ...init, signal: deadline.signal });
    if (!response.ok) {
      throw readFailure(response, await response.text());
    }
    return { response, deadline };
  } catch (error) {
    deadline.close();
    throw toFailure(error, deadline.signal);
  }
}

/** Throws a TypeError for a header that cannot be written. */
function toRequest(
  { url, key, headers }: ClientSettings,
  call: Call,
): readonly [string, RequestInit] {
  const isElsewhere = !call.path.startsWith("/");
  const isText = typeof call.body === "string";
  const sent = new Headers(isElsewhere ? {} : headers);
  const own = {
    ...(isElsewhere ? {} : { authorization: `Bearer ${key}` }),
    ...(isText ? { "content-type": "application/json" } : {}),
    ...call.headers,
  };
  Object.entries(own).forEach(([name, value]) => sent.set(name, value));
  return [
    isElsewhere ? call.path : url + call.path,
    {
      method: call.method ?? "GET",
      headers: sent,
      ...(call.body === undefined ? {} : { body: call.body }),
    },
  ];
}

/**
 * What to throw for whatever `fetch` or the reading of a body threw: the signal's own reason if it fired, else a lost
 * connection. In a browser nothing more is known than that it failed.
 */
export function toFailure(error: unknown, signal?: AbortSignal): Error {
  if (signal?.aborted === true) {
    // Callers may have given anything as the reason of their abort, and it is passed on as it is.
    return signal.reason as Error;
  }
  if (error instanceof LimnerError) {
    return error;
  }
  const why = error instanceof Error ? ` (${describe(error)})` : "";
  return new LimnerError(
    `The connection to the server failed${why}; is it running, and is the address right?`,
    { code: "connection_lost", cause: error, retryable: true },
  );
}

/** Node hides why behind "fetch failed". */
function describe({ message, cause }: Error): string {
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
