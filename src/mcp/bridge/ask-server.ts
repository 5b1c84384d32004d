import { Fault, FAULTS } from "../../contract/fault.ts";
import type { FaultCode } from "../../contract/fault.ts";
import type { RemoteServer } from "./remote-server.ts";

interface Question {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Asks the server and answers with what it says if that is a success. Throws its faults as ours. */
export async function askServer(
  server: RemoteServer,
  path: string,
  init: Question,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${server.url}${path}`, {
      ...init,
      redirect: "error",
      headers: { authorization: `Bearer ${server.key}`, ...init.headers },
    });
  } catch (error) {
    init.signal.throwIfAborted();
    throw new Fault(
      "overloaded",
      `No server answers at ${server.url}. Start it with "limner serve", then call again.`,
      { cause: error },
    );
  }
  if (!response.ok) {
    throw await readFault(response, server);
  }
  return response;
}

async function readFault(response: Response, server: RemoteServer): Promise<Fault> {
  const body: unknown = await response.json().catch(() => undefined);
  // Whatever was answered: every member is looked at before it is used.
  const error = (
    body as { readonly error?: { readonly message?: unknown; readonly code?: unknown } } | undefined
  )?.error;
  if (typeof error?.message !== "string" || !isFaultCode(error.code)) {
    return new Fault(
      "not_found",
      `${server.url} answered ${response.status}, not as a Limner with /mcp does; check the address and its version.`,
    );
  }
  const hint = error.code === "invalid_api_key" ? ` The key came from ${server.keySource}.` : "";
  return new Fault(error.code, `${error.message}${hint}`);
}

function isFaultCode(code: unknown): code is FaultCode {
  return typeof code === "string" && Object.hasOwn(FAULTS, code);
}
