import { whileWanted } from "../kit/while-wanted.ts";
import { askStore } from "./ask-store.ts";
import type { Readiness } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";

/** Less than a load balancer waits. */
const WITHIN_MS = 3_000;

type Parts = Pick<LimnerParts, "records" | "store" | "settings" | "isDraining">;

/** Whether a request would be admitted now, part by part. */
export async function readReadiness(parts: Parts): Promise<Readiness> {
  const [records, store] = await Promise.all([judgeRecords(parts), judgeStore(parts)]);
  const admission = parts.isDraining() ? "the server is stopping" : "ok";
  const states = { records, store, admission };
  return { ready: Object.values(states).every((state) => state === "ok"), parts: states };
}

async function judgeRecords({ records }: Parts): Promise<string> {
  return (await answers(() => records.ping())) ? "ok" : "the database does not answer";
}

async function judgeStore({ store, settings }: Parts): Promise<string> {
  if (!(await answers(() => askStore(store)))) {
    return "the storage of pictures does not answer";
  }
  const free = await store.freeBytes().catch(() => 0);
  return free !== undefined && free < settings.diskFloorBytes
    ? "too little room on the disk"
    : "ok";
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await whileWanted(ask(), AbortSignal.timeout(WITHIN_MS));
    return true;
  } catch {
    return false;
  }
}
