import type { GenerationEvent } from "../contract/dispatch.ts";
import { Fault } from "../contract/fault.ts";
import type { Generation, GenerationState } from "../contract/generation.ts";
import type { WaitOptions } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { mayPass } from "./may-pass.ts";
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
      const look = await lookAt(id, toldEnd, parts);
      toldEnd = undefined;
      if (typeof look === "object") {
        return look;
      }
      if (look === "absent") {
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

/**
 * The record once it has ended. Records that are away say nothing of a generation that was accepted: whoever waits for it
 * would only send the request again.
 */
async function lookAt(
  id: string,
  toldEnd: GenerationState | undefined,
  { records }: Pick<LimnerParts, "records">,
): Promise<Generation | "open" | "absent"> {
  try {
    // The state alone is read at a fraction of the cost, and most waits begin before the end.
    const state = toldEnd ?? (await records.generations.stateOf(id));
    if (state !== undefined && !hasEnded(state)) {
      return "open";
    }
    const generation = state && (await records.generations.get(id));
    if (generation !== undefined && !hasEnded(generation.state)) {
      return "open";
    }
    return generation ?? "absent";
  } catch (error) {
    if (mayPass(error)) {
      return "open";
    }
    throw error;
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
