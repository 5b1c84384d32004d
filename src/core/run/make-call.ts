import type { EngineResult } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { CallEnd } from "../../contract/generation-records.ts";
import type { Spool } from "../../contract/spool.ts";
import type { Channel } from "../catalogue.ts";
import { pause } from "../../kit/pause.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { answerOrAbandon } from "./answer-or-abandon.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { type CallMarks, createEngineContext } from "./engine-context.ts";
import { toEngineWork } from "./engine-work.ts";
import { Interruption } from "./interruption.ts";
import { judgeFailure } from "./judge-failure.ts";
import { keepAnswer } from "./keep-answer.ts";
import { patiently } from "./patiently.ts";
import { mayOrderAnew, type NextTry, planNextTry } from "./plan-next-try.ts";
import { pricePaid } from "./price-paid.ts";
import { type PreviewShow, showPreviews } from "./show-previews.ts";
import { toVerdict } from "./to-verdict.ts";

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

/**
 * One call to a backend, from the mark that it may cost money to pictures in the store. Where its outcome stays unknown and
 * the channel allows it, the same call is sent again or asked after (see `planNextTry`); the record knows one call.
 */
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
  const marks: CallMarks = {
    durable: call.marked,
    sent: call.again,
    again: call.again,
    upstreamId: call.resume,
  };
  if (!channel.engine.abilities.repeatable) {
    drawing.repeatable = false;
  }
  const end = createCallEnd(call, drawing, { parts, startedAt });
  const { generation } = drawing.run;
  await using previews = showPreviews({ ...call, generation }, { signal, parts });
  const asking = { call, drawing, parts, signal, spools, previews, marks, startedAt };

  try {
    const result = await drawing.timer.time("drawing", () => askUntilKnown(asking));
    previews.close();
    clearTimeout(timer);
    await end("answered", { pricePaidMicros: pricePaid(result, channel) });
    return await keepAnswer(result, call, { drawing, parts });
  } catch (error) {
    const stopped: unknown = signal.aborted ? signal.reason : undefined;
    const failure = judge(error, asking);
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
    return { ...failure, mayOrderAnew: mayOrderAnew(failure, channel, marks.upstreamId) };
  } finally {
    clearTimeout(timer);
    await dispose(spools);
  }
}

interface Asking {
  readonly call: PlannedCall;
  readonly drawing: Drawing;
  readonly parts: LimnerParts;
  readonly signal: AbortSignal;
  readonly spools: Spool[];
  readonly previews: PreviewShow;
  readonly marks: CallMarks;
  readonly startedAt: number;
}

/**
 * Asks until there is an answer or nothing more may be tried; then throws the last failure. The place at the channel is held
 * through the pauses, since the backend may still be drawing for the call before.
 */
async function askUntilKnown(asking: Asking): Promise<EngineResult> {
  const { call, parts, signal, spools, marks } = asking;
  const { channel } = call;
  const began = parts.clock.elapsed();
  let { resume } = call;
  for (let tries = 1; ; tries += 1) {
    try {
      const result = await askOnce(asking, resume);
      parts.desk.note(channel, { kind: "well" });
      logTry(asking, { tries });
      return result;
    } catch (error) {
      const failure = judge(error, asking);
      const wasAsked = marks.sent || channel.engine.abilities.repeatable;
      const verdict = toVerdict(error, failure, wasAsked);
      if (verdict !== undefined) {
        parts.desk.note(channel, verdict);
      }
      const next = planNextTry(failure, channel, {
        tries,
        upstreamId: marks.upstreamId,
        leftMs: channel.settings.timeoutMs - (parts.clock.elapsed() - began),
        pausesMs: parts.settings.sendAgainPausesMs,
      });
      logTry(asking, { tries, failure, next });
      if (next === undefined) {
        throw error;
      }
      marks.again = true;
      ({ resume } = next);
      parts.metrics.triedAgain(channel.settings.id);
      await dispose(spools);
      await pause(next.pauseMs, signal);
    }
  }
}

async function askOnce(asking: Asking, resume: string | null): Promise<EngineResult> {
  const { call, drawing, parts, signal, startedAt } = asking;
  const { channel, number, pictures } = call;
  const newCall = { number, channel: channel.settings.id, pictures, startedAt };
  const context = createEngineContext(newCall, asking);
  const work = await toEngineWork(drawing, call, parts);
  const { engine } = channel;
  return await answerOrAbandon(
    resume !== null && engine.resume !== undefined
      ? engine.resume(resume, work, context)
      : engine.generate(work, context),
    signal,
  );
}

function judge(error: unknown, { call, signal, marks }: Asking): CallFailure {
  const { engine, settings } = call.channel;
  return judgeFailure(error, {
    sent: marks.sent,
    again: marks.again,
    repeatable: engine.abilities.repeatable,
    stopped: signal.aborted ? signal.reason : undefined,
    timeoutMs: settings.timeoutMs,
  });
}

/** The record has one row for a call; every try of it that failed, and what became of it, stands in the log. */
function logTry(
  { call, drawing, parts }: Asking,
  tried: {
    readonly tries: number;
    readonly failure?: CallFailure;
    readonly next?: NextTry | undefined;
  },
): void {
  const { tries, failure, next } = tried;
  const facts = {
    generation: drawing.run.generation.id,
    channel: call.channel.settings.id,
    call: call.number,
    try: tries,
  };
  if (failure === undefined) {
    if (tries > 1) {
      parts.log.info("call-answered-again", facts);
    }
    return;
  }
  const why = { outcome: failure.kind, fault: failure.fault.code };
  if (next !== undefined) {
    const how = next.resume === null ? "send" : "ask-after";
    parts.log.warn("call-tried-again", { ...facts, ...why, how, pauseMs: next.pauseMs });
  } else if (failure.kind === "unpaid" || failure.kind === "unknown") {
    parts.log.warn("call-failed", { ...facts, ...why });
  }
}

async function dispose(spools: Spool[]): Promise<void> {
  await Promise.all(spools.splice(0).map((spool) => spool[Symbol.asyncDispose]()));
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
      signal: drawing.controller.signal,
      parts,
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
