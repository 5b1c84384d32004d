import type { EngineWork } from "../../contract/engine.ts";
import { toPlainPrompt } from "../shared/to-plain-prompt.ts";
import type { Workflow } from "./workflow.ts";

/** The words of a call as text for the workflow's prompt node. */
export function toPromptText(
  work: Pick<EngineWork, "context" | "prompt" | "guidance" | "references">,
  syntax: Workflow["promptSyntax"],
): string {
  const text = toPlainPrompt(work);
  return syntax === "plain" ? text : escapeForEncoder(text);
}

/**
 * Words as words. ComfyUI's text encoders read parentheses as weights unless a backslash stands before them, and `embedding:` at
 * the start of a word as the name of a file, for which there is no escape: a space before the colon breaks it. The tokenizers of
 * language models read names in angle brackets as control signs (`<|im_end|>`, `</s>`), which a space breaks.
 */
function escapeForEncoder(text: string): string {
  return text
    .replaceAll(/[()]/g, String.raw`\$&`)
    .replaceAll(/(?<!\S)embedding:/g, "embedding :")
    .replaceAll(/<(?=[|/a-z])/gi, "< ");
}
