import type { IncomingHttpHeaders } from "node:http";

/** User-Agents of SDKs that read chat completions, measured; some of their requests are kept in `__fixtures__`. */
const SDK_USER_AGENT =
  /(?:^|[\s(])(?:ai\/\d|ai-sdk[-/]|OpenAI\/|AsyncOpenAI\/|langchainjs|speakeasy-sdk\/)/;

/** Whether the headers are those of an SDK, which no documented call sends. */
export function isSdk(headers: IncomingHttpHeaders): boolean {
  return (
    headers["x-stainless-lang"] !== undefined || SDK_USER_AGENT.test(headers["user-agent"] ?? "")
  );
}
