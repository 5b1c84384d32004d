import type { LimnerParts } from "../limner-parts.ts";
import type { Drawing } from "./drawing.ts";
import { makeCall, type PlannedCall } from "./make-call.ts";
import { shareSeat } from "./shared-seat.ts";
import type { SortedMissing } from "./sort-missing.ts";
import { splitIntoCalls } from "./split-into-calls.ts";

interface RepeatContext {
  readonly drawing: Drawing;
  readonly parts: LimnerParts;
}

/**
 * What a dead process had sent is asked after, sent again or ordered anew, each at the channel that had been
 * called and nowhere else. The run must hold no place at a channel: it waits for one, call by call.
 */
export async function repeatCalls(sorted: SortedMissing, context: RepeatContext): Promise<void> {
  for (const { call, upstreamId } of sorted.resume) {
    const { number, pictures } = call;
    const again = { number, pictures, resume: upstreamId, again: true, marked: true };
    await repeatAt(call.channel, again, context);
  }
  for (const { channel, number, pictures } of sorted.resend) {
    const again = { number, pictures, resume: null, again: true, marked: true };
    await repeatAt(channel, again, context);
  }
  for (const { channel, pictures } of sorted.reorder) {
    await reorderAt(channel, pictures, context);
  }
}

async function reorderAt(
  channelId: string,
  pictures: readonly number[],
  context: RepeatContext,
): Promise<void> {
  const { drawing } = context;
  const channel = drawing.catalogue.channels.get(channelId);
  for (const orders of channel === undefined ? [] : splitIntoCalls(pictures, channel)) {
    drawing.lastCall += 1;
    const call = { number: drawing.lastCall, pictures: orders, resume: null };
    await repeatAt(channelId, { ...call, again: false, marked: false }, context);
  }
}

async function repeatAt(
  channelId: string,
  call: Omit<PlannedCall, "channel">,
  { drawing, parts }: RepeatContext,
): Promise<void> {
  const channel = drawing.catalogue.channels.get(channelId);
  if (channel === undefined) {
    return;
  }
  const { signal } = drawing.controller;
  const own = await parts.desk.wait(channel, signal);
  const seat = await shareSeat(own, drawing.run, { parts, signal });
  try {
    const failure = await makeCall({ ...call, channel }, drawing, parts);
    if (failure !== null) {
      // That this try is unpaid says nothing of the call before it.
      const kind = failure.kind === "unpaid" ? "unknown" : failure.kind;
      drawing.failures.push({ ...failure, kind });
    }
  } finally {
    seat.release();
  }
}
