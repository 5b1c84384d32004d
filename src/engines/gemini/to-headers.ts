import type { EngineSettings } from "../../contract/engine-kind.ts";
import type { GeminiOptions } from "./options.ts";

/** The headers of every request. The key never goes into an address, which proxies write down. */
export function toHeaders(
  { apiKey }: Pick<EngineSettings, "apiKey">,
  { keyAs, headers = {} }: GeminiOptions,
): Readonly<Record<string, string>> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    ...(apiKey !== undefined &&
      (keyAs === "bearer" ? { authorization: `Bearer ${apiKey}` } : { "x-goog-api-key": apiKey })),
    ...Object.fromEntries(own),
  };
}
