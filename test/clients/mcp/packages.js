export { Client } from "@modelcontextprotocol/sdk/client/index.js";
export { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
export { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
