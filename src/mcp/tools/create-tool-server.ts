import { McpServer } from "@modelcontextprotocol/server";
import type { CallToolResult, ServerContext } from "@modelcontextprotocol/server";
import type { Log } from "../../contract/log.ts";
import { FILE_INPUTS } from "./file-inputs.ts";
import type { Hands, ToolCall } from "./hands.ts";
import { EDIT_INPUT, GENERATE_INPUT, GET_INPUT, LIST_INPUT } from "./tool-inputs.ts";
import { GENERATION_OUTPUT, MODELS_OUTPUT } from "./tool-outputs.ts";
import { INSTRUCTIONS, TOOL_TEXTS } from "./tool-texts.ts";
import { toFaultResult } from "./to-fault-result.ts";

export interface ToolServerOptions {
  readonly version: string;
  readonly log: Log;
  /** Whether pictures may be files of the caller's own folder. */
  readonly files: boolean;
}

const DRAWS = { readOnlyHint: false, destructiveHint: false, idempotentHint: false } as const;
const LOOKS = { readOnlyHint: true, idempotentHint: true } as const;
const INPUTS = { generate: GENERATE_INPUT, edit: EDIT_INPUT, get: GET_INPUT };

/** The tools, for one connection or one request. */
export function createToolServer(
  hands: Hands,
  { version, log, files }: ToolServerOptions,
): McpServer {
  const server = new McpServer(
    { name: "limner", title: "Limner", version },
    { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } } },
  );
  const inputs = files ? FILE_INPUTS : INPUTS;
  const answer = async (
    context: ServerContext,
    work: (call: ToolCall) => Promise<CallToolResult>,
  ): Promise<CallToolResult> => {
    const call = toToolCall(context);
    try {
      return await work(call);
    } catch (error) {
      // Nobody hears the answer to a call that was taken back.
      call.signal.throwIfAborted();
      return toFaultResult(error, log);
    }
  };
  server.registerTool(
    "generate_image",
    {
      title: "Draw a picture",
      description: TOOL_TEXTS.generate,
      inputSchema: inputs.generate,
      outputSchema: GENERATION_OUTPUT,
      annotations: { ...DRAWS, openWorldHint: false },
    },
    (wish, context) => answer(context, (call) => hands.generate(wish, call)),
  );
  server.registerTool(
    "edit_image",
    {
      title: "Change a picture",
      description: TOOL_TEXTS.edit,
      inputSchema: inputs.edit,
      outputSchema: GENERATION_OUTPUT,
      annotations: { ...DRAWS, openWorldHint: true },
    },
    (wish, context) => answer(context, (call) => hands.edit(wish, call)),
  );
  server.registerTool(
    "get_generation",
    {
      title: "Fetch a picture",
      description: TOOL_TEXTS.get,
      inputSchema: inputs.get,
      outputSchema: GENERATION_OUTPUT,
      annotations: { ...(files ? DRAWS : LOOKS), openWorldHint: false },
    },
    (wish, context) => answer(context, (call) => hands.get(wish, call)),
  );
  server.registerTool(
    "list_models",
    {
      title: "List models",
      description: TOOL_TEXTS.list,
      inputSchema: LIST_INPUT,
      outputSchema: MODELS_OUTPUT,
      annotations: { ...LOOKS, openWorldHint: false },
    },
    (_wish, context) => answer(context, (call) => hands.list(call)),
  );
  return server;
}

/** Progress goes to those who asked for it, and only forwards, as the protocol wants it. */
function toToolCall({ mcpReq }: ServerContext): ToolCall {
  const token = mcpReq._meta?.progressToken;
  let told = -1;
  const tell: ToolCall["tell"] = ({ share, message }) => {
    if (token === undefined || share <= told) {
      return;
    }
    told = share;
    const params = { progressToken: token, progress: share, total: 1, message };
    // Whoever has hung up meanwhile misses nothing: the record holds the end.
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => undefined);
  };
  return { signal: mcpReq.signal, tell: token === undefined ? null : tell };
}
