import { createMcpHandler } from "@modelcontextprotocol/server";
import type { McpHttpHandler } from "@modelcontextprotocol/server";
import { createLimnerHands } from "../hands/create-limner-hands.ts";
import { createToolServer } from "../tools/create-tool-server.ts";
import type { McpParts } from "./mcp-parts.ts";
import type { Visitors } from "./visitors.ts";

/** Streams that only wait for changes of the tools, which never come. */
const SUBSCRIPTIONS_MAX = 100;

/** The SDK's way from one `Request` to one `Response`, with a tool server of its own for each. */
export function createSdkHandler(visitors: Visitors, { version, log }: McpParts): McpHttpHandler {
  return createMcpHandler(
    ({ requestInfo }) => {
      const visitor = requestInfo && visitors.get(requestInfo);
      if (visitor === undefined) {
        throw new Error("the SDK serves a request that nobody brought");
      }
      return createToolServer(createLimnerHands(visitor), { version, log, files: false });
    },
    {
      maxSubscriptions: SUBSCRIPTIONS_MAX,
      // Most are a client's mistakes, which it is told; what fails on our side is logged where it is thrown.
      onerror: (error) => log.debug("mcp-request-rejected", { error }),
    },
  );
}
