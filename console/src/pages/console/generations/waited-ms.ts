import type { AdminGeneration } from "./generation-records.ts";

/** How long its caller waited for it: from the reading of the references, which comes first, to the end; null while open. */
export function waitedMs({ ms, stages }: Pick<AdminGeneration, "ms" | "stages">): number | null {
  const references = stages.find(({ name }) => name === "references")?.ms ?? 0;
  return ms === null ? null : ms + references;
}
