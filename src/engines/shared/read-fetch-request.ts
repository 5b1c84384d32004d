import { Fault } from "../../contract/fault.ts";
import type { UpstreamRequest } from "./upstream.ts";

const METHODS = ["GET", "POST", "DELETE"] as const;
const SLICE_BYTES = 64 * 1024;

/** One request of foreign code, its body held whole: a form must be measured before it is sent. */
export interface FetchRequest extends UpstreamRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly url: URL;
}

/** What foreign code wants from `fetch`, as one of our own requests. It ends with its own signal and with the given one. */
export async function readFetchRequest(given: Request, signal: AbortSignal): Promise<FetchRequest> {
  const method = METHODS.find((known) => known === given.method);
  if (method === undefined) {
    throw new Fault(
      "backend_failed",
      "The provider package asks in a way that is not known here.",
      {
        outcome: "unknown",
        cause: given.method.slice(0, 20),
      },
    );
  }
  const url = new URL(given.url);
  url.hash = "";
  const headers = Object.fromEntries(given.headers);
  const bytes = given.body === null ? undefined : Buffer.from(await given.arrayBuffer());
  return {
    method,
    url,
    path: url.href,
    headers,
    signal: AbortSignal.any([signal, given.signal]),
    ...(bytes !== undefined && {
      body: {
        mediaType: headers["content-type"] ?? "application/octet-stream",
        bytes: bytes.length,
        open: () => slices(bytes),
      },
    }),
  };
}

/** In pieces, so that a backend that hangs up midway is known not to have taken the whole request. */
async function* slices(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    await Promise.resolve();
    yield bytes.subarray(at, at + SLICE_BYTES);
  }
}
