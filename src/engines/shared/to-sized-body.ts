import type { UpstreamBody } from "./upstream.ts";

/** A body whose length is known, for servers that read none without one. Opens it once more to count. */
export async function toSizedBody(body: UpstreamBody, signal: AbortSignal): Promise<UpstreamBody> {
  if (body.bytes !== undefined) {
    return body;
  }
  let bytes = 0;
  for await (const chunk of body.open()) {
    signal.throwIfAborted();
    bytes += chunk.byteLength;
  }
  return { ...body, bytes };
}
