import type { Generation } from "../../contract/generation.ts";
import type { JoinScope } from "../../contract/joining-records.ts";
import { GONE_AFTER_MS } from "../gone-after-ms.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Seat } from "./create-attendance.ts";

/** A request that comes again within this long may be meant for the generation of the first. */
export const JOIN_WINDOW_MS = 10 * 60_000;

/** Each try that loses an orphan has lost it to another request, so a few are enough. */
const TRIES_MAX = 10;

export interface Joined {
  readonly generation: Generation;
  readonly seat: Seat;
  readonly kind: "orphan" | "retry";
}

type JoinParts = Pick<LimnerParts, "records" | "attendance" | "settings">;

/**
 * The generation that a request without an `Idempotency-Key` joins: the oldest orphan of its fingerprint; else, if it
 * is marked as a retry, the newest generation, unless it is owed a new picture because an earlier one was refused.
 */
export async function joinEarlier(
  fingerprint: string,
  { retryMark }: { readonly retryMark: boolean },
  parts: JoinParts,
): Promise<Joined | undefined> {
  const scope = { fingerprint, windowMs: JOIN_WINDOW_MS, goneAfterMs: GONE_AFTER_MS };
  const orphan = await joinOrphan(scope, parts);
  if (orphan !== undefined || !retryMark) {
    return orphan;
  }
  if (await parts.records.joining.spendRefusal(scope)) {
    return undefined;
  }
  return await joinNewest(scope, parts);
}

async function joinOrphan(scope: JoinScope, parts: JoinParts): Promise<Joined | undefined> {
  const { joining } = parts.records;
  const { process } = parts.settings;
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const id = await joining.findOrphan(scope);
    if (id === undefined) {
      return undefined;
    }
    const generation = await joining.takeOrphan(id, { ...scope, process });
    if (generation !== undefined) {
      return { generation, seat: parts.attendance.take(id), kind: "orphan" };
    }
  }
  return undefined;
}

async function joinNewest(scope: JoinScope, parts: JoinParts): Promise<Joined | undefined> {
  const newest = await parts.records.joining.findNewest(scope);
  if (newest === undefined) {
    return undefined;
  }
  // Seated before it is written down, so that another one's leaving meanwhile does not make an orphan of it.
  const seat = parts.attendance.take(newest.id);
  try {
    await parts.records.joining.attend(newest.id, parts.settings.process);
  } catch (error) {
    await seat.close({ answered: false });
    throw error;
  }
  return { generation: newest, seat, kind: "retry" };
}
