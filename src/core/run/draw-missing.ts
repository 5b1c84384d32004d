import { Fault } from "../../contract/fault.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import type { Model } from "../../contract/model.ts";
import type { Seat } from "../channels/channel-desk.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Drawing } from "./drawing.ts";
import { makeCall } from "./make-call.ts";
import { repeatCalls } from "./repeat-calls.ts";
import type { SortedMissing } from "./sort-missing.ts";
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
    drawing.tried.add(seat.channel.settings.id);
    parts.desk.rest(seat.channel);
    seat = await nextSeat(drawing, context);
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
  { catalogue, tried, controller }: Drawing,
  { model, parts }: DrawContext,
): Promise<Seat | undefined> {
  const free = parts.desk.take(catalogue, model, tried);
  const busy = free === undefined ? parts.desk.nextUntried(catalogue, model, tried) : undefined;
  return free ?? (busy && (await parts.desk.wait(busy, controller.signal)));
}

/** All calls for these pictures at one channel; the pictures that may be ordered elsewhere come back. */
async function orderAt(
  first: Seat,
  pictures: readonly number[],
  context: { readonly drawing: Drawing; readonly parts: LimnerParts; readonly marked: boolean },
): Promise<readonly number[]> {
  const { drawing, parts, marked } = context;
  const { channel } = first;
  const calls = splitIntoCalls(pictures, channel).map((orders, index) => ({
    channel,
    pictures: orders,
    number: (drawing.lastCall += 1),
    marked: marked && index === 0,
    again: false,
    resume: null,
  }));
  const answers = await mapLimited(calls, CALLS_AT_ONCE, async (call, index) => {
    const seat = index === 0 ? first : await parts.desk.wait(channel, drawing.controller.signal);
    try {
      return { call, failure: await makeCall(call, drawing, parts) };
    } finally {
      seat.release();
    }
  });
  const unpaid = answers.filter(({ failure }) => failure?.kind === "unpaid");
  for (const { failure } of answers) {
    if (failure !== null && failure.kind !== "unpaid") {
      drawing.failures.push(failure);
    }
  }
  return unpaid.flatMap(({ call }) => call.pictures);
}
