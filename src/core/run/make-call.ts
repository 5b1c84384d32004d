import type { EngineResult } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { CallEnd } from "../../contract/generation-records.ts";
import type { Spool } from "../../contract/spool.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { answerOrAbandon } from "./answer-or-abandon.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { type CallMarks, createEngineContext } from "./engine-context.ts";
import { toEngineWork } from "./engine-work.ts";
import { Interruption } from "./interruption.ts";
import { judgeFailure } from "./judge-failure.ts";
import { keepAnswer } from "./keep-answer.ts";
import { patiently } from "./patiently.ts";
import { type PreviewShow, showPreviews } from "./show-previews.ts";

export interface PlannedCall {
  readonly channel: Channel;
  readonly number: number;
  /** Orders of the pictures it draws. */
  readonly pictures: readonly number[];
  /** The sending mark is already durable: it came with the claim, or from a dead process. */
  readonly marked: boolean;
  /** A dead process had made this same call, so it may have been paid, whatever becomes of it now. */
  readonly again: boolean;
  /** Ask after this job instead of ordering anew. */
  readonly resume: string | null;
}

/** One request to a backend, from the mark that it may cost money to pictures in the store. */
export async function makeCall(
  call: PlannedCall,
  drawing: Drawing,
  parts: LimnerParts,
): Promise<CallFailure | null> {
  const { channel } = call;
  const startedAt = parts.clock.now();
  const spools: Spool[] = [];
  const timeout = new AbortController();
  const timer = setTimeout(
    () => timeout.abort(new Error("time limit of the channel")),
    channel.settings.timeoutMs,
  );
  const signal = AbortSignal.any([drawing.controller.signal, timeout.signal]);
  const marks: CallMarks = { durable: call.marked, sent: call.again };
  if (!channel.engine.abilities.repeatable) {
    drawing.repeatable = false;
  }
  const end = createCallEnd(call, drawing, { parts, startedAt });
  const { generation } = drawing.run;
  await using previews = showPreviews({ ...call, generation }, { signal, parts });

  try {
    const result = await ask(call, drawing, { parts, signal, spools, previews, marks, startedAt });
    clearTimeout(timer);
    await end("answered", { pricePaidMicros: result.pricePaidMicros ?? null });
    return await keepAnswer(result, call, { drawing, parts });
  } catch (error) {
    const stopped: unknown = signal.aborted ? signal.reason : undefined;
    const failure = judgeFailure(error, {
      sent: marks.sent,
      again: call.again,
      repeatable: channel.engine.abilities.repeatable,
      stopped,
      timeoutMs: channel.settings.timeoutMs,
    });
    if (failure.kind !== "interrupted" && failure.fault.code === "internal") {
      parts.log.error("call-broke", {
        generation: generation.id,
        channel: channel.settings.id,
        error,
      });
    }
    const outcome = outcomeOf(failure, { marks, stopped });
    if (outcome !== undefined) {
      await end(outcome, { backendText: backendText(error) });
    }
    return failure;
  } finally {
    clearTimeout(timer);
    await Promise.all(spools.map((spool) => spool[Symbol.asyncDispose]()));
  }
}

interface Asking {
  readonly parts: LimnerParts;
  readonly signal: AbortSignal;
  readonly spools: Spool[];
  readonly previews: PreviewShow;
  readonly marks: CallMarks;
  readonly startedAt: number;
}

async function ask(call: PlannedCall, drawing: Drawing, asking: Asking): Promise<EngineResult> {
  const { channel, number, pictures, resume } = call;
  const { parts, signal, previews, startedAt } = asking;
  const newCall = { number, channel: channel.settings.id, pictures, startedAt };
  const context = createEngineContext(newCall, { ...asking, drawing });
  const work = await toEngineWork(drawing, call, parts);
  const { engine } = channel;
  try {
    return await drawing.timer.time("drawing", () =>
      answerOrAbandon(
        resume !== null && engine.resume !== undefined
          ? engine.resume(resume, work, context)
          : engine.generate(work, context),
        signal,
      ),
    );
  } finally {
    previews.close();
  }
}

type EndCall = (outcome: CallEnd["outcome"], more?: Partial<CallEnd>) => Promise<void>;

function createCallEnd(
  call: PlannedCall,
  drawing: Drawing,
  { parts, startedAt }: { readonly parts: LimnerParts; readonly startedAt: number },
): EndCall {
  const { channel, number, pictures } = call;
  return async (outcome, more = {}) => {
    const end = {
      number,
      channel: channel.settings.id,
      pictures,
      startedAt,
      endedAt: parts.clock.now(),
      outcome,
      pricePaidMicros: null,
      backendText: null,
      ...more,
    };
    await patiently(() => parts.records.generations.endCall(drawing.run, end), {
      name: "end-call",
      generation: drawing.run.generation.id,
      log: parts.log,
      signal: drawing.controller.signal,
    });
    parts.metrics.call(channel.settings.id, outcome);
  };
}

/**
 * How a call that gave no picture is recorded. One that is given back to the queue keeps its open mark, so that the
 * next attempt asks after it; one whose run is over, because it was canceled, ends here.
 */
function outcomeOf(
  { kind }: CallFailure,
  { marks, stopped }: { readonly marks: CallMarks; readonly stopped: unknown },
): CallEnd["outcome"] | undefined {
  if (kind === "interrupted") {
    const isOver = stopped instanceof Interruption && stopped.why === "lost" && marks.durable;
    return isOver ? (marks.sent ? "unknown" : "unpaid") : undefined;
  }
  // A crash of our own engine cost nobody anything.
  return kind === "crashed" || kind === "unusable" ? "unpaid" : kind;
}

function backendText(error: unknown): string | null {
  return error instanceof Fault && typeof error.cause === "string"
    ? error.cause.slice(0, 2048)
    : null;
}
