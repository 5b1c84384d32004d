import type { Generation } from "../../contract/generation.ts";
import type { Warning } from "../../contract/warning.ts";

/** The warnings of a generation; while it is open, those that were known at admission. */
export function warningsOf({ warnings, plan }: Generation): readonly Warning[] {
  return warnings.length > 0 ? warnings : plan.warnings;
}
