import { Fault } from "../../contract/fault.ts";
import type { Candidate } from "../../contract/generation-records.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { announceEnd } from "./announce-end.ts";
import { findStored } from "./find-stored.ts";
import { noteUnknown } from "./note-unknown.ts";
import { openDrawing } from "./open-drawing.ts";
import { settleRun } from "./settle-run.ts";
import { hasOpenCalls, sortMissing } from "./sort-missing.ts";

/**
 * Ends what has stood in the queue longer than its time. What an earlier attempt had stored is delivered, and a
 * paid call of it that had left is of unknown outcome. False if someone else was faster.
 */
export async function endStale(candidate: Candidate, parts: LimnerParts): Promise<boolean> {
  const { generation } = candidate;
  const { generations } = parts.records;
  const fault = new Fault(
    "no_channel",
    "No backend became free for this request in time. Nothing was charged.",
  );
  if (generation.attempt === 0) {
    const error = { code: fault.code, message: fault.publicMessage, outcome: null };
    const isEnded = await generations.failQueued(generation.id, error, parts.clock.now());
    if (isEnded) {
      announceEnd(generation, { state: "failed", error }, parts);
    }
    return isEnded;
  }
  const kept = await findStored(candidate.pending, parts);
  const { process, leaseMs } = parts.settings;
  const names = kept.map(({ asset }) => asset);
  const claim = { process, leaseMs, kept: names, names: [], firstCall: null };
  const askedAt = parts.clock.elapsed();
  const run = await generations.claim(candidate, claim);
  if (run === undefined) {
    return false;
  }
  const catalogue = parts.catalogue();
  const drawing = openDrawing(
    { run, catalogue, kept, names: new Map(), firstCallMarked: false, lastCall: 0 },
    askedAt,
    parts,
  );
  const orders = Array.from({ length: generation.plan.count }, (_, order) => order);
  const missing = orders.filter((order) => !drawing.drawn.has(order));
  noteUnknown(hasOpenCalls(sortMissing(generation, missing, catalogue)), drawing);
  drawing.failures.push({ kind: "unpaid", fault });
  await settleRun(drawing, parts);
  return true;
}
