import type { EngineWork } from "../../contract/engine.ts";
import { toPlainWords } from "./to-plain-words.ts";

/** A model takes one text: guidance and earlier words stand before the instruction, and what is to be changed is said in words. */
export function toPrompt(
  work: Pick<EngineWork, "prompt" | "context" | "guidance" | "references">,
  options: { readonly splitsPrompts: boolean },
): string {
  const parts = [
    work.guidance,
    ...work.context,
    ...(work.references.length === 0 ? [] : [nameReferences(work)]),
    work.prompt,
  ];
  return toPlainWords(parts.filter((part) => part.trim() !== "").join("\n\n"), options);
}

/** With one picture there is nothing to mix up. */
function nameReferences({ references }: Pick<EngineWork, "references">): string {
  const changed = references.findIndex((reference) => reference.changed);
  if (references.length < 2 || changed === -1) {
    return "";
  }
  return `Image ${changed + 1} of the ${references.length} given is the one to change; the others are for reference.`;
}
