import type { Warning } from "../../contract/warning.ts";

export function readGuidance(systemTexts: readonly string[]): { readonly text: string; readonly warnings: readonly Warning[] } {
  return { text: systemTexts.join("\n\n"), warnings: [] };
}
