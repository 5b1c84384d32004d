import type { IncomingHttpHeaders } from "node:http";

/** User-Agents of SDKs that read chat completions, measured; some of their requests are kept in `__fixtures__`. */
const SDK_USER_AGENT =
  /(?:^|[\s(])(?:ai\/\d|ai-sdk[-/]|OpenAI\/|AsyncOpenAI\/|langchainjs|speakeasy-sdk\/)/;

/** Whether the headers are those of an SDK, which no documented call sends; `further` are texts that the operator knows SDKs by. */
export function isSdk(headers: IncomingHttpHeaders, further: readonly string[] = []): boolean {
  const userAgent = headers["user-agent"] ?? "";
  return (
    headers["x-stainless-lang"] !== undefined ||
    SDK_USER_AGENT.test(userAgent) ||
    further.some((text) => userAgent.includes(text))
  );
}
