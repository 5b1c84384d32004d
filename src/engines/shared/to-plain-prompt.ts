import type { EngineWork } from "../../contract/engine.ts";

/**
 * The words of a call as one text, for backends that take no turns: earlier words, the prompt, which picture is to change where
 * several are given, and the standing guidance last, as the weakest.
 */
export function toPlainPrompt(
  work: Pick<EngineWork, "context" | "prompt" | "guidance" | "references">,
): string {
  return [...work.context, work.prompt, toTargetWords(work), work.guidance]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
}

/** Pictures have no marks there, only their order. */
function toTargetWords({ references }: Pick<EngineWork, "references">): string {
  const target = references.find(({ changed }) => changed);
  return target === undefined || references.length < 2 ? "" : `Change image ${target.n}.`;
}
