import { OperatorError } from "../../main/operator-error.ts";
import type { Server } from "./find-server.ts";
import { ServerFault } from "./server-fault.ts";

export interface ServerCall {
  /** Below the server's address: `/v1/generations/gen_1`. */
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
  readonly signal: AbortSignal;
}

function hasCode(error: unknown, code: string): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const causes = cause instanceof AggregateError ? cause.errors : [cause];
  return causes.some((one) => one instanceof Error && "code" in one && one.code === code);
}

/** The fault in an answer's body; anything else that is not a success is told by its status. */
async function readFault(response: Response, server: Server): Promise<ServerFault> {
  const body: unknown = await response.json().catch(() => undefined);
  // Whatever was answered: every member is looked at before it is used.
  const error = (
    body as { readonly error?: { readonly message?: unknown; readonly code?: unknown } } | undefined
  )?.error;
  const { status } = response;
  if (typeof error?.message !== "string") {
    return new ServerFault(
      `${server.url} answered ${status}, not as a Limner does; check the address.`,
      {
        code: "unexpected_answer",
        status,
      },
    );
  }
  const hint = status === 401 ? ` The key came from ${server.keySource}.` : "";
  return new ServerFault(`${error.message}${hint}`, { code: String(error.code), status });
}

/**
 * Speaks to the server. Throws what the server answers as `ServerFault`, an `OperatorError` if nobody listens,
 * and lets other failures of the connection pass as `fetch` throws them.
 */
export async function callServer(server: Server, call: ServerCall): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${server.url}${call.path}`, {
      method: call.method ?? "GET",
      headers: { authorization: `Bearer ${server.key}`, ...call.headers },
      ...(call.body === undefined ? {} : { body: call.body }),
      signal: call.signal,
    });
  } catch (error) {
    call.signal.throwIfAborted();
    if (hasCode(error, "ECONNREFUSED") || hasCode(error, "ENOTFOUND")) {
      throw new OperatorError(
        `No server answers at ${server.url}; start one with "limner serve", or name another with --url.`,
        {
          cause: error,
        },
      );
    }
    if (
      error instanceof Error &&
      error.cause instanceof Error &&
      error.cause.message === "bad port"
    ) {
      throw new OperatorError(
        `${server.url} has a port that browsers and Node's fetch refuse (https://fetch.spec.whatwg.org/#port-blocking); start the server on another.`,
        { cause: error },
      );
    }
    throw error;
  }
  if (!response.ok) {
    throw await readFault(response, server);
  }
  return response;
}
