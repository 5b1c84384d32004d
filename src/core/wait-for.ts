import type { GenerationEvent } from "../contract/dispatch.ts";
import { Fault } from "../contract/fault.ts";
import type { Generation, GenerationState } from "../contract/generation.ts";
import type { WaitOptions } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { untilNews } from "./until-news.ts";

/** Waits for the end of a generation. See `Limner.waitFor`. */
export async function waitFor(
  id: string,
  options: WaitOptions,
  parts: Pick<LimnerParts, "records" | "dispatch" | "stopping">,
): Promise<Generation> {
  const deadline = AbortSignal.timeout(options.patienceMs);
  let wake: () => void = () => {};
  let toldEnd: GenerationState | undefined;
  const onEvent = (event: GenerationEvent) => {
    if (event.kind === "state" && hasEnded(event.state)) {
      toldEnd = event.state;
    }
    if (event.kind === "missed" || toldEnd !== undefined) {
      wake();
    }
  };
  const stopListening = parts.dispatch.listen(id, onEvent);
  try {
    for (;;) {
      // Armed before the record is read, so that an event in between is not missed.
      const next = new Promise<void>((resolve) => {
        wake = resolve;
      });
      // Seen before the record is read, so that the last look comes after the end of the wait.
      const isOver = deadline.aborted || parts.stopping.aborted;
      // The state alone is read at a fraction of the cost, and most waits begin before the end.
      const state = toldEnd ?? (await parts.records.generations.stateOf(id));
      toldEnd = undefined;
      const generation =
        state !== undefined && hasEnded(state)
          ? await parts.records.generations.get(id)
          : undefined;
      if (generation !== undefined && hasEnded(generation.state)) {
        return generation;
      }
      if (generation === undefined && (state === undefined || hasEnded(state))) {
        throw new Fault("not_found", "There is no such generation.");
      }
      options.signal.throwIfAborted();
      if (isOver) {
        throw stillRunning(
          id,
          parts.stopping.aborted ? "The server is restarting" : "The picture is still being drawn",
        );
      }
      await untilNews(next, [options.signal, deadline, parts.stopping]);
    }
  } finally {
    stopListening();
  }
}

function hasEnded(state: GenerationState): boolean {
  return state !== "queued" && state !== "running";
}

function stillRunning(id: string, why: string): Fault {
  const path = `/v1/generations/${id}`;
  return new Fault(
    "still_running",
    `${why}; the request goes on. Fetch the picture later at ${path}, and do not send the request again.`,
    { headers: { location: path, "x-generation-id": id } },
  );
}
