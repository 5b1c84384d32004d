import type { EngineContext } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { NewCall } from "../../contract/generation-records.ts";
import type { Spool } from "../../contract/spool.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Drawing } from "./drawing.ts";
import { holdLease } from "./hold-lease.ts";
import { patiently } from "./patiently.ts";
import type { PreviewShow } from "./show-previews.ts";

const ANSWER_BYTES_MAX = 128 * 1024 * 1024;

/** What is known of a call while it is made. */
export interface CallMarks {
  /** Its row stands in the records. */
  durable: boolean;
  /** It may have left, now or in a process that died. */
  sent: boolean;
  /** It was tried before, so it may have been paid, whatever becomes of it now. */
  again: boolean;
  /** The backend's own id of its job, once that is known. */
  upstreamId: string | null;
}

interface ContextParts {
  readonly parts: LimnerParts;
  readonly drawing: Drawing;
  readonly signal: AbortSignal;
  /** Disposed of by whoever makes the call. */
  readonly spools: Spool[];
  /** Closed by whoever makes the call. */
  readonly previews: PreviewShow;
  readonly marks: CallMarks;
}

/** What an engine is handed for one call. Once the call was stopped, nothing leaves and nothing is spooled any more. */
export function createEngineContext(call: NewCall, context: ContextParts): EngineContext {
  const { parts, drawing, signal, spools, previews, marks } = context;
  const { run } = drawing;
  const { generations } = parts.records;
  // Records that are away for a moment are no reason to give up a call, which may be a paid one by now.
  const write = (name: string, step: () => Promise<void>) =>
    patiently(step, { name, generation: run.generation.id, signal, parts });
  const mark = async () => {
    if (!marks.durable) {
      await write("start-call", () => generations.startCall(run, call));
      marks.durable = true;
    }
  };
  return {
    signal,
    progress: (step) =>
      parts.dispatch.announce(run.generation.id, {
        kind: "progress",
        stage: "drawing",
        step: step.stage,
        share: step.share,
      }),
    ...(previews.count > 0 && {
      previews: { count: previews.count, show: (preview) => previews.show(preview) },
    }),
    async sending() {
      await mark();
      await holdLease(drawing, parts);
      signal.throwIfAborted();
      marks.sent = true;
    },
    async accepted(upstreamId) {
      // Engines that are free to repeat have no mark, but the backend's id needs its row.
      await mark();
      await write("accept-call", () => generations.acceptCall(run, call.number, upstreamId));
      marks.upstreamId = upstreamId;
    },
    async openSpool() {
      signal.throwIfAborted();
      const spool = await parts.spooler.open({
        bytesMax: ANSWER_BYTES_MAX,
        tooLarge: () =>
          new Fault("backend_answer_invalid", "The backend's picture is larger than 128 MiB.", {
            outcome: "unknown",
            final: true,
          }),
      });
      spools.push(spool);
      return spool;
    },
  };
}
