import { Fault } from "../../contract/fault.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import type { Channel } from "../catalogue.ts";
import type { Seat } from "../channels/channel-desk.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { makeCall, type PlannedCall } from "./make-call.ts";
import type { SortedMissing } from "./sort-missing.ts";

const CALLS_AT_ONCE = 4;

/** Splits pictures into as few calls as the engine allows. */
export function splitIntoCalls(
  pictures: readonly number[],
  channel: Channel,
): readonly (readonly number[])[] {
  const { countMax } = channel.engine.abilities;
  const calls: (readonly number[])[] = [];
  for (let at = 0; at < pictures.length; at += countMax) {
    calls.push(pictures.slice(at, at + countMax));
  }
  return calls;
}

/**
 * Draws what is missing: what a dead process left at a backend is asked for or sent again at the same
 * channel, everything else is ordered, from channel to channel as long as calls end unpaid.
 */
export async function drawMissing(
  sorted: SortedMissing,
  drawing: Drawing,
  context: { readonly seat: Seat; readonly firstCallMarked: boolean; readonly parts: LimnerParts },
): Promise<void> {
  const { parts } = context;
  for (const { call, upstreamId } of sorted.resume) {
    await repeatAt(
      call.channel,
      { number: call.number, pictures: call.pictures, resume: upstreamId },
      { drawing, parts },
    );
  }
  for (const call of sorted.resend) {
    await repeatAt(
      call.channel,
      { number: call.number, pictures: call.pictures, resume: null },
      { drawing, parts },
    );
  }
  await orderFresh(sorted.fresh, drawing, context);
}

async function repeatAt(
  channelId: string,
  call: Pick<PlannedCall, "number" | "pictures" | "resume">,
  context: { readonly drawing: Drawing; readonly parts: LimnerParts },
): Promise<void> {
  const { drawing, parts } = context;
  const channel = drawing.catalogue.channels.get(channelId);
  if (channel === undefined) {
    return;
  }
  const seat = await parts.desk.wait(channel, drawing.controller.signal);
  try {
    note(await makeCall({ ...call, channel, marked: true }, drawing, parts), drawing);
  } finally {
    seat.release();
  }
}

async function orderFresh(
  pictures: readonly number[],
  drawing: Drawing,
  context: { readonly seat: Seat; readonly firstCallMarked: boolean; readonly parts: LimnerParts },
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
    seat = await nextSeat(drawing, parts);
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

async function nextSeat(drawing: Drawing, parts: LimnerParts): Promise<Seat | undefined> {
  const free = parts.desk.take(drawing.catalogue, drawing.model, drawing.tried);
  const busy =
    free === undefined
      ? parts.desk.nextUntried(drawing.catalogue, drawing.model, drawing.tried)
      : undefined;
  return free ?? (busy && (await parts.desk.wait(busy, drawing.controller.signal)));
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
    if (failure?.kind !== "unpaid") {
      note(failure, drawing);
    }
  }
  return unpaid.flatMap(({ call }) => call.pictures);
}

function note(failure: CallFailure | null, drawing: Drawing): void {
  if (failure !== null) {
    drawing.failures.push(failure);
  }
}
