import { Fault } from "../../contract/fault.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import type { Model } from "../../contract/model.ts";
import type { Seat } from "../channels/channel-desk.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { makeCall } from "./make-call.ts";
import { repeatCalls } from "./repeat-calls.ts";
import type { SortedMissing } from "./sort-missing.ts";
import { shareSeat } from "./shared-seat.ts";
import { splitIntoCalls } from "./split-into-calls.ts";

const CALLS_AT_ONCE = 4;

interface DrawContext {
  readonly model: Model;
  readonly seat: Seat;
  readonly firstCallMarked: boolean;
  readonly parts: LimnerParts;
}

/**
 * Draws what is missing: what was never sent, or certainly not paid, is ordered, from channel to channel as long as
 * calls end unpaid; what a dead process had sent is taken up again at the channel that it was sent to.
 */
export async function drawMissing(
  sorted: SortedMissing,
  drawing: Drawing,
  context: DrawContext,
): Promise<void> {
  await orderFresh(sorted.fresh, drawing, context);
  // Whoever waits for a place must hold none, or a channel with one place would wait for itself.
  context.seat.release();
  await repeatCalls(sorted, { drawing, parts: context.parts });
}

async function orderFresh(
  pictures: readonly number[],
  drawing: Drawing,
  context: DrawContext,
): Promise<void> {
  const { parts } = context;
  let missing = pictures;
  let seat: Seat | undefined = context.seat;
  let marked = context.firstCallMarked;
  while (missing.length > 0 && seat !== undefined) {
    missing = await orderAt(seat, missing, { drawing, parts, marked });
    marked = false;
    if (missing.length === 0 || drawing.controller.signal.aborted) {
      return;
    }
    const { channel } = seat;
    drawing.tried.add(channel.settings.id);
    seat = await nextSeat(drawing, context);
    if (seat !== undefined) {
      noteFailover(channel, seat.channel, { drawing, parts });
    }
  }
  if (missing.length > 0) {
    drawing.failures.push({
      kind: "unpaid",
      fault: new Fault(
        "no_channel",
        "No backend could take this request just now. Nothing was charged; try again later.",
        { retryAfterS: 30 },
      ),
    });
  }
}

async function nextSeat(
  { catalogue, tried, controller, run }: Drawing,
  { model, parts }: DrawContext,
): Promise<Seat | undefined> {
  const { desk } = parts;
  const { signal } = controller;
  for (;;) {
    const free = desk.take(catalogue, model, tried);
    const busy = free === undefined ? desk.nextUntried(catalogue, model, tried) : undefined;
    const own = busy === undefined ? free : await desk.wait(busy, signal);
    if (own === undefined) {
      return undefined;
    }
    const seat = await shareSeat(own, run, { parts, signal });
    if (desk.mayAsk(seat.channel)) {
      return seat;
    }
    // It has gone to rest meanwhile, so it is not looked at again.
    seat.release();
  }
}

function noteFailover(
  from: Channel,
  to: Channel,
  { drawing, parts }: { readonly drawing: Drawing; readonly parts: LimnerParts },
): void {
  const names = { from: from.settings.id, to: to.settings.id };
  const generation = drawing.run.generation.id;
  parts.desk.noteFailover(from, { at: parts.clock.now(), to: names.to, generation });
  parts.metrics.failedOver(names.from, names.to);
  parts.log.warn("failed-over", { generation, ...names });
}

async function waitForSeat(
  channel: Channel,
  { run, controller: { signal } }: Drawing,
  parts: LimnerParts,
): Promise<Seat> {
  return await shareSeat(await parts.desk.wait(channel, signal), run, { parts, signal });
}

/** All calls for these pictures at one channel; the pictures that may be ordered elsewhere come back. */
async function orderAt(
  first: Seat,
  pictures: readonly number[],
  context: { readonly drawing: Drawing; readonly parts: LimnerParts; readonly marked: boolean },
): Promise<readonly number[]> {
  const { drawing, parts, marked } = context;
  const { channel } = first;
  const groups = splitIntoCalls(pictures, channel);
  const answers = await mapLimited(groups, CALLS_AT_ONCE, async (orders, index) => {
    const seat = index === 0 ? first : await waitForSeat(channel, drawing, parts);
    try {
      // A call before this one has shown that the channel takes none.
      if (index > 0 && !parts.desk.mayAsk(channel)) {
        return { orders, mayGoElsewhere: true };
      }
      const failure = await orderOnce(channel, orders, {
        ...context,
        marked: marked && index === 0,
      });
      if (failure !== null && failure.kind !== "unpaid") {
        drawing.failures.push(failure);
      }
      return { orders, mayGoElsewhere: failure?.kind === "unpaid" };
    } finally {
      seat.release();
    }
  });
  return answers.flatMap(({ orders, mayGoElsewhere }) => (mayGoElsewhere ? orders : []));
}

/** One call; and one more under a new number if nobody can know what became of it and the channel takes the risk. */
async function orderOnce(
  channel: Channel,
  pictures: readonly number[],
  context: { readonly drawing: Drawing; readonly parts: LimnerParts; readonly marked: boolean },
): Promise<CallFailure | null> {
  const { drawing, parts, marked } = context;
  const order = (isMarked: boolean) => {
    drawing.lastCall += 1;
    const call = { channel, pictures, number: drawing.lastCall, marked: isMarked };
    return makeCall({ ...call, again: false, resume: null }, drawing, parts);
  };
  const failure = await order(marked);
  if (failure?.mayOrderAnew !== true) {
    return failure;
  }
  parts.metrics.triedAgain(channel.settings.id);
  const second = await order(false);
  // That the second is unpaid says nothing of the first.
  return second?.kind === "unpaid" ? { ...second, kind: "unknown" } : second;
}
