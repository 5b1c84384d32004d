import type { Generation } from "limner/client";
import { formatDuration } from "../../kit/format-duration.ts";

/** From acceptance to the end as the stages measured it, which is finer than the record's whole seconds. */
export function showTime({ stages, finished }: Pick<Generation, "stages" | "finished">): string {
  return finished === null || stages.length === 0
    ? "–"
    : formatDuration(stages.reduce((sum, { ms }) => sum + ms, 0));
}
