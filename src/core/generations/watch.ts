import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { Generation } from "../../contract/generation.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { untilNews } from "../until-news.ts";
import { findOwn } from "./find-own.ts";

type ProgressEvent = Extract<GenerationEvent, { kind: "progress" }>;
type PreviewEvent = Extract<GenerationEvent, { kind: "preview" }>;

/** What someone who watches a generation is told: a record whose state is new, how far the drawing is, how it looks. */
export type GenerationNews =
  | { readonly kind: "state"; readonly generation: Generation }
  | ProgressEvent
  | PreviewEvent;

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
    const { promise, progress, previews, mayHaveChanged } = ear.take();
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
    yield* previews;
    if (progress !== null) {
      yield progress;
    }
    await untilNews(promise, ends);
  }
}

/** What was heard of a generation since the last look; of progress, and of the previews of each picture, only the latest. */
interface Heard {
  /** Resolves with the next event after this look. */
  readonly promise: Promise<void>;
  readonly progress: ProgressEvent | null;
  readonly previews: readonly PreviewEvent[];
  /** Also when nothing at all was heard: events may be lost. */
  readonly mayHaveChanged: boolean;
}

function openEar(id: string, dispatch: LimnerParts["dispatch"]): Disposable & { take(): Heard } {
  const previews = new Map<number, PreviewEvent>();
  const heard: { state: boolean; progress: ProgressEvent | null; wake: () => void } = {
    state: false,
    progress: null,
    wake: () => {},
  };
  const stopListening = dispatch.listen(id, (event) => {
    if (event.kind === "state" || event.kind === "missed") {
      heard.state = true;
    } else if (event.kind === "preview") {
      previews.set(event.preview.order, event);
    } else {
      heard.progress = event;
    }
    heard.wake();
  });
  return {
    take() {
      const { progress } = heard;
      const latest = [...previews.values()];
      const mayHaveChanged = heard.state || (progress === null && latest.length === 0);
      const { promise, resolve } = Promise.withResolvers<void>();
      previews.clear();
      Object.assign(heard, { state: false, progress: null, wake: resolve });
      return { promise, progress, previews: latest, mayHaveChanged };
    },
    [Symbol.dispose]: stopListening,
  };
}
