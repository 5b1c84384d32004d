import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import type { Listeners } from "../shared/create-listeners.ts";
import type { Timers } from "../shared/timers.ts";
import { createInbox } from "./create-inbox.ts";
import { createOutbox } from "./create-outbox.ts";
import { createProgressPace } from "./create-progress-pace.ts";
import type { PreviewShelf } from "./open-preview-shelf.ts";

const PROGRESS_EVERY_MS = 250;

/** Tells listeners in this and in all other processes. */
export interface Teller extends AsyncDisposable {
  announce(generation: string, event: GenerationEvent): void;
  /** Tells the others that there may be a job. */
  ring(): void;
  /** Takes a notification. */
  hear(payload: string): void;
}

interface TellerOptions {
  readonly process: string;
  readonly listeners: Listeners;
  readonly shelf: PreviewShelf;
  readonly notify: (payload: string) => Promise<void>;
  readonly timers: Timers;
  readonly log: Log;
  /** Another process has rung. */
  readonly ring: () => void;
}

/** Who listens here is told at once; to the others steps go at a slower pace, and previews by way of the database. */
export function createTeller(options: TellerOptions): Teller {
  const { process, listeners, shelf, notify, timers, log, ring } = options;
  let previews = 0;
  let closed = false;

  const outbox = createOutbox({
    from: process,
    async send(payload, kept) {
      await shelf.put(kept);
      await notify(payload);
    },
    timers,
    log,
  });

  const pass = (generation: string, event: GenerationEvent): void => {
    if (event.kind !== "preview") {
      outbox.add([generation, event]);
      return;
    }
    previews += 1;
    const key = `${process} ${generation} ${previews}`;
    const { preview } = event;
    outbox.add([generation, { kind: "preview", key }], { key, preview });
  };

  const pace = createProgressPace({ everyMs: PROGRESS_EVERY_MS, timers, pass });
  const fetchPreview = (key: string) => shelf.get(key);

  return {
    announce(generation, event) {
      if (!closed) {
        listeners.announce(generation, event);
        pace.add(generation, event);
      }
    },
    ring: () => outbox.ring(),
    hear: createInbox({ self: process, listeners, ring, fetchPreview, log }),
    async [Symbol.asyncDispose]() {
      closed = true;
      pace.close();
      await outbox.close();
    },
  };
}
