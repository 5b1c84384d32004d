import { sql, type RawBuilder } from "kysely";
import type { LostRuns } from "../../contract/generation-records.ts";

/** Whether a running generation counts as lost, as an expression over its row. */
export function isLost(
  now: RawBuilder<number>,
  { deadProcesses }: LostRuns = { deadProcesses: "all" },
): RawBuilder<boolean> {
  if (deadProcesses === "all") return sql<boolean>`1 = 1`;
  const isOver = sql<boolean>`lease_until < ${now}`;
  return deadProcesses.length === 0
    ? isOver
    : sql<boolean>`(${isOver} or process in (${sql.join(deadProcesses)}))`;
}
