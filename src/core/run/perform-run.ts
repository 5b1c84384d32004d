import { Fault } from "../../contract/fault.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { CRASHES_MAX, type ClaimedRun } from "./claim-next.ts";
import { drawMissing } from "./draw-missing.ts";
import type { Drawing } from "./drawing.ts";
import { Interruption } from "./interruption.ts";
import { priceOf } from "./keep-picture.ts";
import { settleRun } from "./settle-run.ts";
import { createStageTimer } from "./stage-timer.ts";

/** Makes the state of a run from its claim; pictures kept from an earlier attempt count as drawn. */
export function openDrawing(claimed: ClaimedRun, parts: LimnerParts): Drawing {
  const { run, model, catalogue, names, lastCall } = claimed;
  const { generation } = run;
  const timer = createStageTimer(parts.clock, generation.stages);
  if (run.attempt === 1) {
    timer.add("queued", Math.max(0, parts.clock.now() - generation.createdAt));
  }
  const drawing: Drawing = {
    run,
    model,
    catalogue,
    names,
    lastCall,
    timer,
    controller: new AbortController(),
    drawn: new Map(),
    failures: [],
    warnings: [],
    tried: new Set(),
    usage: null,
    // A claim that marked its first call leads to a paid one; if that were dropped, its outcome would count as unknown.
    repeatable: !claimed.firstCallMarked,
  };
  for (const { asset, order, facts } of claimed.kept) {
    const call = generation.calls.findLast(
      ({ pictures, outcome }) => outcome === "answered" && pictures.includes(order),
    );
    const channel = catalogue.channels.get(call?.channel ?? "") ?? claimed.seat.channel;
    drawing.drawn.set(order, {
      asset,
      facts,
      channel: channel.settings.id,
      priceMicros: priceOf(drawing, channel),
    });
  }
  return drawing;
}

/** Draws, stores and settles; or gives the generation back to the queue if it was interrupted or crashed. */
export async function performRun(
  claimed: ClaimedRun,
  drawing: Drawing,
  parts: LimnerParts,
): Promise<void> {
  const { run, sorted, seat, firstCallMarked } = claimed;
  const { signal } = drawing.controller;
  const { generations } = parts.records;
  const stopRenewing = keepLease(drawing, parts);
  parts.dispatch.announce(run.generation.id, { kind: "state", state: "running" });
  try {
    if (run.generation.crashes >= CRASHES_MAX) {
      drawing.failures.push({
        kind: "crashed",
        fault: new Fault(
          "internal",
          `Drawing this stopped the engine ${CRASHES_MAX} times, so it is not tried again. Nothing was charged.`,
        ),
      });
    } else {
      noteUnknown(sorted.unknown, drawing);
      await drawMissing(sorted, drawing, { seat, firstCallMarked, parts }).catch(
        (error: unknown) => {
          // A wait that was cut off by an interruption has nothing more to say than the interruption itself.
          if (!signal.aborted) {
            throw error;
          }
        },
      );
      if (signal.reason instanceof Interruption) {
        await (signal.reason.why === "drain"
          ? generations.requeue(run, { crashed: false })
          : undefined);
        return;
      }
      if (drawing.failures.some(({ kind }) => kind === "crashed")) {
        await generations.requeue(run, { crashed: true });
        parts.dispatch.ring();
        return;
      }
    }
    await settleRun(drawing, parts);
  } finally {
    stopRenewing();
    seat.release();
  }
}

function noteUnknown(unknown: readonly number[], drawing: Drawing): void {
  if (unknown.length > 0) {
    drawing.failures.push({
      kind: "unknown",
      fault: new Fault(
        "backend_failed",
        "The server stopped while a backend was drawing. Nothing was charged.",
      ),
    });
  }
}

/** Tells the database three times per lease that this run is alive; stops the run if it is no longer ours. */
function keepLease(drawing: Drawing, parts: LimnerParts): () => void {
  const { leaseMs } = parts.settings;
  const timer = setInterval(() => {
    parts.records.generations.renew(drawing.run, leaseMs).then(
      (ours) => {
        if (!ours) {
          drawing.controller.abort(new Interruption("lost"));
        }
      },
      (error: unknown) =>
        parts.log.warn("lease-not-renewed", { generation: drawing.run.generation.id, error }),
    );
  }, leaseMs / 3);
  timer.unref();
  return () => clearInterval(timer);
}
