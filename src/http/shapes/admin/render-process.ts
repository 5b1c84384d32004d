import type { ListedProcess } from "../../../core/administration/administration.ts";
import { GONE_AFTER_MS } from "../../../core/gone-after-ms.ts";
import { toSeconds } from "../to-seconds.ts";

export function renderProcess(process: ListedProcess) {
  const { id, role, host, version, startedAt, seenMsAgo, running, answers, channels } = process;
  return {
    id,
    object: "process" as const,
    role,
    host,
    version,
    started: startedAt === null ? null : toSeconds(startedAt),
    seen_seconds_ago: Math.floor(seenMsAgo / 1000),
    alive: seenMsAgo < GONE_AFTER_MS,
    running,
    channels: channels.map(({ until, failuresInRow, ...told }) => ({
      ...told,
      // Upwards, so that the rest is over then.
      until: until === null ? null : Math.ceil(until / 1000),
      failures_in_row: failuresInRow,
    })),
    answers,
  };
}
