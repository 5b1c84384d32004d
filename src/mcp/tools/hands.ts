import type { CallToolResult } from "@modelcontextprotocol/server";
import type { SaveWish } from "./file-inputs.ts";
import type { EditWish, GenerateWish, GetWish } from "./tool-inputs.ts";

/** How far a drawing is, for the one who waits. */
interface Step {
  /** 0 to 1; never less than before. */
  readonly share: number;
  readonly message: string;
}

/** One call of a tool, for as long as somebody waits for it. */
export interface ToolCall {
  /** Fires when the client takes the call back or hangs up. */
  readonly signal: AbortSignal;
  /** Null if the client does not want to know. */
  readonly tell: ((step: Step) => void) | null;
}

/** What does the work behind the tools: a Limner in this process, or one that is asked over HTTP. Faults are thrown. */
export interface Hands {
  generate(wish: GenerateWish & SaveWish, call: ToolCall): Promise<CallToolResult>;
  edit(wish: EditWish & SaveWish, call: ToolCall): Promise<CallToolResult>;
  get(wish: GetWish & SaveWish, call: ToolCall): Promise<CallToolResult>;
  list(call: ToolCall): Promise<CallToolResult>;
}
