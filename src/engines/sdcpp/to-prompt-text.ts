import type { EngineWork } from "../../contract/engine.ts";
import { escapePrompt } from "./escape-prompt.ts";

/**
 * The words of a call as the one text that the server takes: earlier words, the prompt, which picture is to change where several are
 * given, and the standing guidance last, as the weakest.
 */
export function toPromptText(
  work: Pick<EngineWork, "context" | "prompt" | "guidance" | "references">,
): string {
  const target = work.references.find(({ changed }) => changed);
  const note =
    target === undefined || work.references.length < 2 ? "" : `Change image ${target.n}.`;
  const text = [...work.context, work.prompt, note, work.guidance]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
  return escapePrompt(text);
}
