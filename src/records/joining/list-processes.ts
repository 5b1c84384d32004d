import { sql } from "kysely";
import type { SeenProcess } from "../../contract/process-records.ts";
import { fromJson } from "../json-column.ts";
import type { Session } from "../database.ts";

export async function listProcesses({ db, now }: Session): Promise<readonly SeenProcess[]> {
  const rows = await db
    .selectFrom("processes")
    .select(["id", "role", "host", "version", "started_at", "channels"])
    .select(sql<number>`${now} - seen_at`.as("seen_ms_ago"))
    .orderBy("started_at")
    .orderBy("id")
    .execute();
  const runs = await db
    .selectFrom("generations")
    .select(["process", (count) => count.fn.countAll<number>().as("running")])
    .where("state", "=", "running")
    .groupBy("process")
    .execute();
  const running = new Map(runs.map((run) => [run.process, run.running]));
  return rows.map(({ started_at, seen_ms_ago, channels, ...row }) => ({
    ...row,
    channels: fromJson(channels),
    startedAt: started_at,
    seenMsAgo: seen_ms_ago,
    running: running.get(row.id) ?? 0,
  }));
}
