import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { Generation } from "../../contract/generation.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { untilNews } from "../until-news.ts";
import { findOwn } from "./find-own.ts";

type ProgressEvent = Extract<GenerationEvent, { kind: "progress" }>;

/** What someone who watches a generation is told: a record whose state is new, or how far the drawing is. */
export type GenerationNews =
  | { readonly kind: "state"; readonly generation: Generation }
  | ProgressEvent
  | Extract<GenerationEvent, { kind: "preview" }>;

interface WatchContext {
  readonly signal: AbortSignal;
  readonly parts: Pick<LimnerParts, "records" | "dispatch" | "stopping">;
}

/** See `Limner.watch`. */
export async function watch(
  id: string,
  caller: Caller,
  context: WatchContext,
): Promise<AsyncIterable<GenerationNews>> {
  await findOwn(id, caller, context.parts);
  return follow(id, context);
}

async function* follow(
  id: string,
  { signal, parts }: WatchContext,
): AsyncGenerator<GenerationNews> {
  const ends = [signal, parts.stopping];
  using ear = openEar(id, parts.dispatch);
  let shown: string | null = null;
  while (!ends.some((end) => end.aborted)) {
    const { promise, progress, mayHaveChanged } = ear.take();
    if (mayHaveChanged) {
      const generation = await parts.records.generations.get(id);
      if (generation === undefined) {
        return;
      }
      const mark = `${generation.state} ${generation.attempt}`;
      if (mark !== shown) {
        shown = mark;
        yield { kind: "state", generation };
      }
      if (generation.finishedAt !== null) {
        return;
      }
    }
    if (progress !== null) {
      yield progress;
    }
    await untilNews(promise, ends);
  }
}

/** What was heard of a generation since the last look; of progress only the latest. */
interface Heard {
  /** Resolves with the next event after this look. */
  readonly promise: Promise<void>;
  readonly progress: ProgressEvent | null;
  /** Also when nothing at all was heard: events may be lost. */
  readonly mayHaveChanged: boolean;
}

function openEar(id: string, dispatch: LimnerParts["dispatch"]): Disposable & { take(): Heard } {
  const heard: { state: boolean; progress: ProgressEvent | null; wake: () => void } = {
    state: false,
    progress: null,
    wake: () => {},
  };
  const stopListening = dispatch.listen(id, (event) => {
    if (event.kind === "state") {
      heard.state = true;
    } else {
      heard.progress = event;
    }
    heard.wake();
  });
  return {
    take() {
      const { progress } = heard;
      const mayHaveChanged = heard.state || progress === null;
      const { promise, resolve } = Promise.withResolvers<void>();
      Object.assign(heard, { state: false, progress: null, wake: resolve });
      return { promise, progress, mayHaveChanged };
    },
    [Symbol.dispose]: stopListening,
  };
}
