import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";

type Listener = (event: GenerationEvent) => void;

/** Who is told what happens to which generation. A generation without listeners takes no room. */
export interface Listeners {
  announce(generation: string, event: GenerationEvent): void;
  /** Tells everyone, whatever they wait for. */
  announceToAll(event: GenerationEvent): void;
  /** Whether anyone waits for this generation. */
  has(generation: string): boolean;
  /** Returns the way to stop listening. */
  listen(generation: string, listener: Listener): () => void;
  /** Forgets everyone, and takes no one any more. */
  close(): void;
  /** Generations with at least one listener. */
  readonly generations: number;
}

export function createListeners(log: Log): Listeners {
  const byGeneration = new Map<string, Set<{ readonly hear: Listener }>>();
  let closed = false;

  function announce(generation: string, event: GenerationEvent): void {
    const seats = byGeneration.get(generation) ?? new Set();
    // The copy is for listeners that listen or leave while they are told.
    for (const seat of Array.from(seats)) {
      if (seats.has(seat)) {
        tell(seat.hear, event, log);
      }
    }
  }

  return {
    announce,

    announceToAll(event) {
      for (const generation of Array.from(byGeneration.keys())) {
        announce(generation, event);
      }
    },

    has: (generation) => byGeneration.has(generation),

    listen(generation, listener) {
      if (closed) {
        return () => undefined;
      }
      const seat = { hear: listener };
      const seats = byGeneration.get(generation) ?? new Set();
      byGeneration.set(generation, seats.add(seat));
      return () => {
        seats.delete(seat);
        if (seats.size === 0 && byGeneration.get(generation) === seats) {
          byGeneration.delete(generation);
        }
      };
    },

    close() {
      closed = true;
      for (const seats of byGeneration.values()) {
        seats.clear();
      }
      byGeneration.clear();
    },

    get generations() {
      return byGeneration.size;
    },
  };
}

/** An event is a hint, so a listener that throws loses only its own. */
function tell(listener: Listener, event: GenerationEvent, log: Log): void {
  try {
    listener(event);
  } catch (error) {
    log.error("listener-failed", { error });
  }
}
