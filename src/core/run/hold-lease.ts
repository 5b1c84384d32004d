import type { LimnerParts } from "../limner-parts.ts";
import type { Drawing } from "./drawing.ts";
import { Interruption } from "./interruption.ts";

type LeaseParts = Pick<LimnerParts, "records" | "clock" | "settings">;

/** Tells the database that this run is alive; stops the run if it is no longer ours. */
export async function renewLease(drawing: Drawing, parts: LeaseParts): Promise<void> {
  const { leaseMs } = parts.settings;
  const askedAt = parts.clock.elapsed();
  if (await parts.records.generations.renew(drawing.run, leaseMs)) {
    drawing.heldUntil = askedAt + leaseMs;
  } else {
    drawing.controller.abort(new Interruption("lost"));
  }
}

/**
 * Before anything leaves that may cost money. A process that stood still for a while has the marks of its calls, and may have
 * lost the run they belong to without having heard of it. Throws if the run is no longer ours, or nobody can say so.
 */
export async function holdLease(drawing: Drawing, parts: LeaseParts): Promise<void> {
  if (parts.clock.elapsed() > drawing.heldUntil) {
    await renewLease(drawing, parts);
    drawing.controller.signal.throwIfAborted();
  }
}
