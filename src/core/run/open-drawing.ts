import type { Call } from "../../contract/generation.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { unfitChannels } from "../channels/unfit-channels.ts";
import type { ClaimedRun } from "./claim-next.ts";
import type { Drawing } from "./drawing.ts";
import { priceOf } from "./price-of.ts";
import { createStageTimer } from "./stage-timer.ts";
import { wishWarnings } from "./wish-warnings.ts";

/**
 * Makes the state of a run from its claim; pictures kept from an earlier attempt count as drawn. `askedAt`: when the
 * claim was asked for, by the clock that only goes forward, since the lease may have begun to run at once.
 */
export function openDrawing(
  claimed: Omit<ClaimedRun, "model" | "seat" | "sorted">,
  askedAt: number,
  parts: LimnerParts,
): Drawing {
  const { run, catalogue, names, lastCall } = claimed;
  const { generation } = run;
  const model = catalogue.models.get(generation.model);
  const timer = createStageTimer(parts.clock, generation.stages);
  if (run.attempt === 1) {
    timer.add("queued", Math.max(0, parts.clock.now() - generation.createdAt));
  }
  const drawing: Drawing = {
    run,
    catalogue,
    names,
    lastCall,
    timer,
    controller: new AbortController(),
    drawn: new Map(),
    failures: [],
    warnings: [],
    tried: new Set(model === undefined ? [] : unfitChannels(catalogue, model, generation.plan)),
    outage: { since: null },
    usage: null,
    // A claim that marked its first call leads to a paid one; if that were dropped, its outcome would count as unknown.
    repeatable: !claimed.firstCallMarked,
    heldUntil: askedAt + parts.settings.leaseMs,
  };
  for (const { asset, order, facts } of claimed.kept) {
    const channel = channelThatDrew(order, generation.calls);
    const priceMicros = priceOf(generation.plan, channel);
    drawing.drawn.set(order, { asset, facts, channel, priceMicros });
    const known = channel === null ? undefined : catalogue.channels.get(channel);
    drawing.warnings.push(...(known === undefined ? [] : wishWarnings(generation.plan, known)));
  }
  return drawing;
}

function channelThatDrew(order: number, calls: readonly Call[]): string | null {
  const made = calls.filter(({ pictures }) => pictures.includes(order));
  const call = made.findLast(({ outcome }) => outcome === "answered") ?? made.at(-1);
  return call?.channel ?? null;
}
