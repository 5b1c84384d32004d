import type { EngineContext, EngineResult } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { CallEnd, NewCall } from "../../contract/generation-records.ts";
import type { Spool } from "../../contract/spool.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { toEngineWork } from "./engine-work.ts";
import { judgeFailure } from "./judge-failure.ts";
import { keepPicture } from "./keep-picture.ts";
import { wishWarnings } from "./wish-warnings.ts";

const ANSWER_BYTES_MAX = 128 * 1024 * 1024;

export interface PlannedCall {
  readonly channel: Channel;
  readonly number: number;
  /** Orders of the pictures it draws. */
  readonly pictures: readonly number[];
  /** The sending mark is already durable: it came with the claim, or from a dead process. */
  readonly marked: boolean;
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
  const marks = { sent: call.marked };
  if (!channel.engine.abilities.repeatable) {
    drawing.repeatable = false;
  }
  const end = (outcome: CallEnd["outcome"], more: Partial<CallEnd> = {}) =>
    parts.records.generations.endCall(drawing.run, {
      number: call.number,
      channel: channel.settings.id,
      pictures: call.pictures,
      startedAt,
      endedAt: parts.clock.now(),
      outcome,
      pricePaidMicros: null,
      backendText: null,
      ...more,
    });

  try {
    const context = engineContext(call, drawing, { parts, signal, spools, marks, startedAt });
    const work = await toEngineWork(drawing, call, parts);
    const result = await drawing.timer.time("drawing", () =>
      call.resume !== null && channel.engine.resume !== undefined
        ? channel.engine.resume(call.resume, work, context)
        : channel.engine.generate(work, context),
    );
    clearTimeout(timer);
    await end("answered", { pricePaidMicros: result.pricePaidMicros ?? null });
    return await keepAnswer(result, call, { drawing, parts });
  } catch (error) {
    const stopped: unknown = signal.aborted ? signal.reason : undefined;
    const { repeatable } = channel.engine.abilities;
    const failure = judgeFailure(error, {
      sent: marks.sent,
      repeatable,
      stopped,
      timeoutMs: channel.settings.timeoutMs,
    });
    if (
      failure.kind === "crashed" ||
      (failure.kind !== "interrupted" && failure.fault.code === "internal")
    ) {
      parts.log.error("call-broke", {
        generation: drawing.run.generation.id,
        channel: channel.settings.id,
        error,
      });
    }
    // A crash of our own engine cost nobody anything; an interrupted paid call keeps its open mark.
    if (failure.kind !== "interrupted") {
      await end(
        failure.kind === "crashed" || failure.kind === "unusable" ? "unpaid" : failure.kind,
        {
          backendText: backendText(error),
        },
      );
    }
    return failure;
  } finally {
    clearTimeout(timer);
    await Promise.all(spools.map((spool) => spool[Symbol.asyncDispose]()));
  }
}

interface ContextParts {
  readonly parts: LimnerParts;
  readonly signal: AbortSignal;
  readonly spools: Spool[];
  readonly marks: { sent: boolean };
  readonly startedAt: number;
}

function engineContext(call: PlannedCall, drawing: Drawing, context: ContextParts): EngineContext {
  const { parts, signal, spools, marks, startedAt } = context;
  const { generations } = parts.records;
  const newCall: NewCall = {
    number: call.number,
    channel: call.channel.settings.id,
    pictures: call.pictures,
    startedAt,
  };
  return {
    signal,
    progress: (step) =>
      parts.dispatch.announce(drawing.run.generation.id, {
        kind: "progress",
        stage: "drawing",
        step: step.stage,
        share: step.share,
      }),
    async sending() {
      if (!marks.sent) {
        await generations.startCall(drawing.run, newCall);
        marks.sent = true;
      }
    },
    accepted: (upstreamId) => generations.acceptCall(drawing.run, call.number, upstreamId),
    async openSpool() {
      const spool = await parts.spooler.open({
        bytesMax: ANSWER_BYTES_MAX,
        tooLarge: () =>
          new Fault("backend_answer_invalid", "The backend's picture is larger than 128 MiB.", {
            outcome: "unknown",
          }),
      });
      spools.push(spool);
      return spool;
    },
  };
}

/** Stores what was answered. A picture that cannot be used is said, and not ordered again. */
async function keepAnswer(
  result: EngineResult,
  call: PlannedCall,
  context: { readonly drawing: Drawing; readonly parts: LimnerParts },
): Promise<CallFailure | null> {
  const { drawing, parts } = context;
  drawing.usage = result.usage ?? drawing.usage;
  drawing.warnings.push(
    ...wishWarnings(drawing.run.generation.plan, call.channel),
    ...result.warnings,
  );
  let failure: CallFailure | null = null;
  for (const [index, picture] of result.pictures.entries()) {
    const order = call.pictures[index];
    if (order === undefined) {
      break;
    }
    try {
      await keepPicture(picture, order, { drawing, channel: call.channel, parts });
    } catch (error) {
      failure = judgeKeeping(error, drawing);
      parts.log.error("picture-not-kept", { generation: drawing.run.generation.id, error });
    }
  }
  if (result.pictures.length === 0) {
    const fault = new Fault(
      "backend_answer_invalid",
      "The backend answered without a picture. Nothing was charged.",
    );
    return { kind: "unusable", fault };
  }
  return failure;
}

function judgeKeeping(error: unknown, drawing: Drawing): CallFailure {
  if (drawing.controller.signal.aborted) {
    return {
      kind: "interrupted",
      fault: new Fault("internal", "The run was interrupted.", { cause: error }),
    };
  }
  const fault =
    error instanceof Fault
      ? error
      : new Fault(
          "internal",
          "A drawn picture could not be finished. Nothing was charged for it.",
          { cause: error },
        );
  return { kind: "unusable", fault };
}

function backendText(error: unknown): string | null {
  return error instanceof Fault && typeof error.cause === "string"
    ? error.cause.slice(0, 2048)
    : null;
}
