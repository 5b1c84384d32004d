import type { Engine, EngineContext, EngineResult, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { toAbilities } from "./abilities.ts";
import { createJobFolder } from "./create-job-folder.ts";
import { createJournal } from "./create-journal.ts";
import type { EchoOptions } from "./options.ts";
import { performCall } from "./perform-call.ts";

/** An engine for tests and demos: it answers at once, and does what the prompt says in square brackets. */
export function createEcho(options: EchoOptions = {}): Engine {
  const jobs = options.jobsFolder === undefined ? undefined : createJobFolder(options.jobsFolder);
  const journal = createJournal(options.journalFile);
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();

  const perform = async (
    work: EngineWork,
    context: EngineContext,
    resumed: boolean,
  ): Promise<EngineResult> => {
    const signal = AbortSignal.any([context.signal, closing.signal]);
    signal.throwIfAborted();
    journal(resumed ? "resumed" : "called", work);
    try {
      const result = await performCall(
        work,
        { ...context, signal },
        { options, jobs, journal, resumed },
      );
      journal("answered", work);
      return result;
    } catch (error) {
      journal("failed", work);
      throw error;
    }
  };

  const track = (call: Promise<EngineResult>): Promise<EngineResult> => {
    const forget = (): void => void underWay.delete(call);
    underWay.add(call);
    call.then(forget, forget);
    return call;
  };

  return {
    id: options.id ?? "echo",
    abilities: toAbilities(options),

    generate: (work, context) => track(perform(work, context, false)),

    ...(jobs === undefined
      ? {}
      : {
          async resume(upstreamId, work, context) {
            if (!(await jobs.has(upstreamId))) {
              throw new Fault("backend_failed", "The backend has no such job.", {
                outcome: "unknown",
                final: true,
              });
            }
            return track(perform(work, context, true));
          },
        }),

    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The echo was closed while it drew."));
      await Promise.allSettled(underWay);
    },
  };
}
