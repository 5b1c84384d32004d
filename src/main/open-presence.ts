import { hostname } from "node:os";
import type { Log } from "../contract/log.ts";
import type { ProcessRecords } from "../contract/process-records.ts";
import { GONE_AFTER_MS } from "../core/gone-after-ms.ts";
import type { Config } from "./config/config.ts";
import { version } from "./version.ts";

/** For the operator to see that one has died; that it has is known to all after a minute. */
const REMEMBER_GONE_MS = 10 * 60_000;

/** The row of this process among those that serve from the same records. Closing it takes the row away. */
export interface Presence extends AsyncDisposable {
  /** Says that this process is alive, and forgets those that have long not said so. */
  renew(): Promise<void>;
  /** From now on one that draws and answers is known as one that only answers. */
  stopDrawing(): Promise<void>;
  /** Whether another one that is alive draws. */
  othersDraw(): Promise<boolean>;
}

interface PresenceOptions {
  readonly process: string;
  readonly config: Pick<Config, "role" | "database">;
  readonly log: Log;
}

export async function openPresence(
  processes: ProcessRecords,
  { process, config: { role, database }, log }: PresenceOptions,
): Promise<Presence> {
  let facts = { id: process, role, host: hostname(), version };
  // A data folder has one server: whoever is still written down there has died.
  await processes.begin({ ...facts, alone: database === undefined });
  return {
    async renew() {
      await processes.see(facts);
      await processes.forget(REMEMBER_GONE_MS);
    },
    async stopDrawing() {
      if (facts.role === "all") {
        facts = { ...facts, role: "api" };
        await processes.see(facts);
      }
    },
    async othersDraw() {
      const seen = await processes.list();
      return seen.some(
        ({ id, role: does, seenMsAgo }) =>
          id !== process && does !== "api" && seenMsAgo < GONE_AFTER_MS,
      );
    },
    async [Symbol.asyncDispose]() {
      try {
        await processes.end(process);
      } catch (error) {
        // The others take it for dead in a minute.
        log.warn("process-not-signed-off", { error });
      }
    },
  };
}
