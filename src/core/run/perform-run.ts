import { Fault } from "../../contract/fault.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { CRASHES_MAX, type ClaimedRun } from "./claim-next.ts";
import { drawMissing } from "./draw-missing.ts";
import type { Drawing } from "./drawing.ts";
import { renewLease } from "./hold-lease.ts";
import { Interruption } from "./interruption.ts";
import { noteUnknown } from "./note-unknown.ts";
import { settleRun } from "./settle-run.ts";
import { hasOpenCalls } from "./sort-missing.ts";

/** Draws, stores and settles; or gives the generation back to the queue if it was interrupted or crashed. */
export async function performRun(
  claimed: ClaimedRun,
  drawing: Drawing,
  parts: LimnerParts,
): Promise<void> {
  const { run, seat } = claimed;
  const { generations } = parts.records;
  const stopRenewing = keepLease(drawing, parts);
  const stopListening = hearCancel(drawing, parts);
  parts.dispatch.announce(run.generation.id, { kind: "state", state: "running" });
  try {
    if (claimed.firstCallMarked) {
      await lookForCancel(drawing, parts);
    }
    const why = await drawUnlessCrashed(claimed, drawing, parts);
    if (why === "drained") {
      await generations.requeue(run, { crashed: false });
    } else if (why === "crashed") {
      await generations.requeue(run, { crashed: true });
      parts.dispatch.ring();
    } else {
      // Also of a run that is no longer ours: it cannot write, and what it has stored is thrown away.
      await settleRun(drawing, parts);
    }
  } finally {
    stopListening();
    stopRenewing();
    seat.release();
  }
}

async function drawUnlessCrashed(
  claimed: ClaimedRun,
  drawing: Drawing,
  parts: LimnerParts,
): Promise<"drained" | "crashed" | "ended"> {
  const { sorted } = claimed;
  const { signal } = drawing.controller;
  if (claimed.run.generation.crashes >= CRASHES_MAX) {
    noteUnknown(hasOpenCalls(sorted), drawing);
    drawing.failures.push({
      kind: "crashed",
      fault: new Fault(
        "internal",
        `Drawing this stopped the engine ${CRASHES_MAX} times, so it is not tried again. Nothing was charged.`,
      ),
    });
    return "ended";
  }
  noteUnknown(sorted.unknown.length > 0, drawing);
  await drawMissing(sorted, drawing, { ...claimed, parts }).catch((error: unknown) => {
    // A wait that was cut off by an interruption has nothing more to say than the interruption itself.
    if (!signal.aborted) {
      throw error;
    }
  });
  if (signal.reason instanceof Interruption) {
    return signal.reason.why === "drain" ? "drained" : "ended";
  }
  return drawing.failures.some(({ kind }) => kind === "crashed") ? "crashed" : "ended";
}

/** Tells the database three times per lease that this run is alive; stops the run if it is no longer ours. */
function keepLease(drawing: Drawing, parts: LimnerParts): () => void {
  const { leaseMs } = parts.settings;
  const renew = async () => {
    try {
      await renewLease(drawing, parts);
    } catch (error) {
      parts.log.warn("lease-not-renewed", { generation: drawing.run.generation.id, error });
    }
  };
  const timer = setInterval(() => void renew(), leaseMs / 3);
  timer.unref();
  return () => clearInterval(timer);
}

/** A cancel in this process stops the engine at once; one that goes unheard is met by the next write or renewal. */
function hearCancel(drawing: Drawing, parts: LimnerParts): () => void {
  const { run, controller } = drawing;
  const { dispatch } = parts;
  return dispatch.listen(run.generation.id, (event) => {
    if (event.kind === "state" && event.state === "canceled") {
      controller.abort(new Interruption("lost"));
    } else if (event.kind === "missed") {
      void lookForCancel(drawing, parts);
    }
  });
}

/** One between the claim and the listening was not heard, and the mark of a first paid call is durable already. */
async function lookForCancel({ run, controller }: Drawing, parts: LimnerParts): Promise<void> {
  const { id } = run.generation;
  try {
    if ((await parts.records.generations.stateOf(id)) === "canceled") {
      controller.abort(new Interruption("lost"));
    }
  } catch (error) {
    parts.log.warn("cancel-not-looked-for", { generation: id, error });
  }
}
