import type { Records } from "../contract/records.ts";
import type { ReadQueue } from "../watch/metrics/add-queue-gauges.ts";

/** What waits and what is drawn, by the records: of all processes that share them. */
export async function readQueue({
  generations,
}: Pick<Records, "generations">): ReturnType<ReadQueue> {
  return { ...(await generations.countOpen()), oldestMs: await generations.oldestQueuedMs() };
}
