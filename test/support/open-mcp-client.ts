import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { TEST_KEY } from "./open-house.ts";

export interface McpClientOptions {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The newest protocol, or the one that most clients speak. */
  readonly era?: "modern" | "legacy";
}

/** The official client, connected over HTTP. */
export async function openMcpClient(
  base: string,
  { key = TEST_KEY, headers = {}, era = "legacy" }: McpClientOptions = {},
): Promise<Client & AsyncDisposable> {
  const client = new Client(
    { name: "story", version: "1.0.0" },
    era === "modern" ? { versionNegotiation: { mode: "auto" } } : {},
  );
  await client.connect(
    new StreamableHTTPClientTransport(new URL("/mcp", base), {
      requestInit: { headers: { authorization: `Bearer ${key}`, ...headers } },
    }),
  );
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.close() });
}
