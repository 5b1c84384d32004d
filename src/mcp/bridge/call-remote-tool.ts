import { isCallToolResult } from "@modelcontextprotocol/server";
import type { CallToolResult } from "@modelcontextprotocol/server";
import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { ToolCall } from "../tools/hands.ts";
import { askServer } from "./ask-server.ts";
import { readMessages } from "./read-messages.ts";
import type { RemoteServer } from "./remote-server.ts";

/** One that needs no handshake where a server keeps no sessions. */
const PROTOCOL_VERSION = "2025-11-25";
const CALL_ID = 1;

export interface RemoteCall {
  readonly name: string;
  readonly wish: object;
}

/** A message of the answer, every member looked at before it is used. */
interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly error?: { readonly message?: unknown } | undefined;
  readonly result?: unknown;
  readonly params?: { readonly progress?: unknown; readonly message?: unknown } | undefined;
}

/** Calls a tool of the server's `/mcp`, and passes on its progress. */
export async function callRemoteTool(
  server: RemoteServer,
  { name, wish }: RemoteCall,
  { signal, tell }: ToolCall,
): Promise<CallToolResult> {
  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: CALL_ID,
    method: "tools/call",
    params: { name, arguments: wish, ...(tell && { _meta: { progressToken: CALL_ID } }) },
  });
  checkLength(body);
  const response = await askServer(server, "/mcp", {
    method: "POST",
    signal,
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": PROTOCOL_VERSION,
    },
    body,
  });
  try {
    return await readResult(response, tell);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Fault ? error : toFault(error, server);
  }
}

async function readResult(response: Response, tell: ToolCall["tell"]): Promise<CallToolResult> {
  for await (const value of readMessages(response)) {
    const message = (value ?? {}) as Message;
    if (message.id === CALL_ID && isCallToolResult(message.result)) {
      return message.result;
    }
    if (message.id === CALL_ID && typeof message.error?.message === "string") {
      throw new Fault(
        "invalid_request",
        `The server refused the call, perhaps since it is of another version: ${message.error.message}`,
      );
    }
    const { progress, message: words } = message.params ?? {};
    if (message.method === "notifications/progress" && typeof progress === "number") {
      tell?.({ share: progress, message: typeof words === "string" ? words : "" });
    }
  }
  throw new Error("the answer ended before the result");
}

/** What fails while an answer is read: somebody else's words, or a server that has gone. */
function toFault(cause: unknown, { url }: RemoteServer): Fault {
  return cause instanceof SyntaxError
    ? new Fault(
        "not_found",
        `${url} answered, but not as a Limner with /mcp does; check the address and its version.`,
        { cause },
      )
    : new Fault(
        "internal",
        "The server's answer broke off. Call again with the same words: what was drawn meanwhile is answered, and not drawn twice.",
        { cause },
      );
}

/** Said here: a server that refuses a long body closes the connection while it is still being sent. */
function checkLength(body: string): void {
  if (Buffer.byteLength(body) > BOUNDS.jsonBytesMax) {
    throw new Fault(
      "body_too_large",
      "The pictures of a call have about 23 MiB together. Give smaller ones, or name some by URL.",
    );
  }
}
