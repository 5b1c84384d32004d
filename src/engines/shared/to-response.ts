import type { UpstreamAnswer } from "./upstream.ts";

/** They belong to the connection, or to the body before it was unpacked. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "set-cookie",
  "transfer-encoding",
]);
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205]);

/** An answer as code that asked by `fetch` expects it. */
export function toResponse(
  { status, headers }: UpstreamAnswer,
  body: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>,
): Response {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || LEFT_OUT.has(name)
      ? []
      : [[name, Array.isArray(value) ? value.join(", ") : value] satisfies [string, string]],
  );
  const stream = body instanceof Uint8Array ? body : ReadableStream.from(body);
  return new Response(WITHOUT_BODY.has(status) ? null : stream, { status, headers: entries });
}
