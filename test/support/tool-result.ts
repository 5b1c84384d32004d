import type { CallToolResult } from "@modelcontextprotocol/client";

export interface DrawnAnswer {
  readonly id: string;
  readonly state: string;
  readonly mode: string;
  readonly model: string;
  readonly pictures: readonly {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
    readonly media_type: string;
    readonly saved_as?: string;
  }[];
  readonly warnings: readonly { readonly code: string }[];
  readonly seeds: readonly number[];
  readonly cost_usd: string;
  readonly error: { readonly code: string } | null;
  readonly next_step?: string;
  readonly not_saved?: string;
}

/** What a tool that draws has answered; throws with its words if it failed. */
export function drawnAnswer(result: CallToolResult): DrawnAnswer {
  if (result.isError === true) {
    throw new Error(textOf(result));
  }
  return result.structuredContent as DrawnAnswer;
}

/** The words of an answer. */
export function textOf({ content }: CallToolResult): string {
  return content.flatMap((block) => (block.type === "text" ? [block.text] : [])).join("\n");
}
