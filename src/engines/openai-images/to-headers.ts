import type { EngineSettings } from "../../contract/engine-kind.ts";
import type { OpenAiImagesOptions } from "./options.ts";

/** Belong to each request or to the connection, and would break it. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "idempotency-key",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** The headers of every request: the key as a bearer token, then the channel's own. Throws an Error for those that are ours. */
export function toHeaders(
  { apiKey }: Pick<EngineSettings, "apiKey">,
  { headers = {} }: OpenAiImagesOptions,
): Readonly<Record<string, string>> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const taken = own.find(([name]) => OWN_HEADERS.has(name));
  if (taken !== undefined) {
    throw new Error(`options.headers.${taken[0]} is set by the engine itself; take it out.`);
  }
  return {
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    ...Object.fromEntries(own),
  };
}
