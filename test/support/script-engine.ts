import type { Engine, EngineContext, EngineResult, EngineWork } from "../../src/contract/engine.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import type { EchoOptions } from "../../src/engines/echo/options.ts";

/** What a try comes to: an answer, what it throws, or whatever the test does with it. */
export type Step = "answer" | Error | ((context: EngineContext) => Promise<void>);

interface Asked {
  readonly key: string;
  readonly seeds: readonly number[];
  /** Null: it was ordered, not asked after. */
  readonly upstreamId: string | null;
}

export interface Script {
  readonly engine: Engine;
  /** Every request that the backend got, in order. */
  readonly asked: readonly Asked[];
  /** Probes that the backend got. */
  readonly probes: number;
}

interface ScriptOptions extends EchoOptions {
  /** Where the backend keeps jobs. */
  readonly resumes?: boolean;
  /** What each probe comes to; undefined: it cannot be probed. */
  readonly probe?: () => Promise<void>;
}

/** A paid echo whose requests come to these steps, one after the other; those after the last are answered. */
export function scriptEngine(
  steps: readonly Step[],
  { resumes = false, probe, ...options }: ScriptOptions = {},
): Script {
  const echo = createEcho({ repeatable: false, ...options });
  const left = [...steps];
  const asked: Asked[] = [];
  let probes = 0;
  const play = async (
    work: EngineWork,
    context: EngineContext,
    upstreamId: string | null,
  ): Promise<EngineResult> => {
    await context.sending();
    asked.push({ key: work.callKey, seeds: work.seeds, upstreamId });
    const step = left.shift() ?? "answer";
    if (step instanceof Error) {
      throw step;
    }
    if (step !== "answer") {
      await step(context);
    }
    return await echo.generate(work, context);
  };
  return {
    asked,
    get probes() {
      return probes;
    },
    engine: {
      ...echo,
      generate: (work, context) => play(work, context, null),
      ...(resumes && {
        resume: (upstreamId: string, work: EngineWork, context: EngineContext) =>
          play(work, context, upstreamId),
      }),
      ...(probe !== undefined && {
        probe: () => {
          probes += 1;
          return probe();
        },
      }),
      [Symbol.asyncDispose]: () => echo[Symbol.asyncDispose](),
    },
  };
}
