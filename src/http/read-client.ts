import type { IncomingHttpHeaders } from "node:http";
import type { Client } from "../contract/generation.ts";

const USER_AGENT_CHARACTERS_MAX = 200;
const RETRY_COUNT = /^\d{1,6}$/;

/** What is kept of the program that sent a request; null if it said nothing of itself. */
export function readClient(headers: IncomingHttpHeaders): Client | null {
  const userAgent = (headers["user-agent"] ?? "")
    .replaceAll(/[^\x20-\x7e]/g, "")
    .slice(0, USER_AGENT_CHARACTERS_MAX)
    .trim();
  const retries = headers["x-stainless-retry-count"]?.toString() ?? "";
  const retryCount = RETRY_COUNT.test(retries) ? Number(retries) : null;
  return userAgent === "" && retryCount === null
    ? null
    : { userAgent: userAgent === "" ? null : userAgent, retryCount };
}
