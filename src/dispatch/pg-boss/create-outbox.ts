import type { Log } from "../../contract/log.ts";
import type { Timers } from "../shared/timers.ts";
import { createWaitingNews } from "./create-waiting-news.ts";
import type { KeptPreview, WaitingEvent } from "./create-waiting-news.ts";
import type { News } from "./news.ts";

/** PostgreSQL takes less than 8,000 bytes. */
const PAYLOAD_BYTES_MAX = 7_900;
const WAIT_MS_MIN = 250;
const WAIT_MS_MAX = 5_000;

/** News on their way to other processes, in order. */
export interface Outbox {
  add(event: News["events"][number], preview?: KeptPreview): void;
  ring(): void;
  /** Nothing more is sent; resolves when nothing is on its way. */
  close(): Promise<void>;
}

interface OutboxOptions {
  /** The process that tells. */
  readonly from: string;
  /** Hands over one notification, and the previews that it names. */
  readonly send: (payload: string, previews: readonly KeptPreview[]) => Promise<void>;
  readonly timers: Timers;
  readonly log: Log;
}

/**
 * Sends one notification at a time; what comes meanwhile goes together in the next. What cannot be sent, or is more
 * than may wait, is let go, and the next notification says that something was missed.
 */
export function createOutbox({ from, send, timers, log }: OutboxOptions): Outbox {
  const waiting = createWaitingNews(PAYLOAD_BYTES_MAX - bytesOfFrame(from));
  const state = { ring: false, missed: false, closed: false, failures: 0 };
  let underWay: Promise<void> | undefined;
  let stopWait = (): void => {};

  const hasMore = (): boolean => !state.closed && (waiting.count > 0 || state.ring || state.missed);

  const miss = (event: string, fields: Readonly<Record<string, unknown>>): void => {
    if (!state.missed) log.warn(event, fields);
    state.missed = true;
  };

  const sendOne = async (): Promise<void> => {
    const { ring, missed } = state;
    const batch = waiting.takeBatch();
    const { payload, previews } = frame({ from, ring, missed }, batch);
    Object.assign(state, { ring: false, missed: false });
    try {
      await send(payload, previews);
      state.failures = 0;
    } catch (error) {
      state.missed = missed;
      state.ring ||= ring;
      miss("news-not-told", { error, events: batch.length + waiting.count });
      waiting.clear();
      stopWait = timers.after(Math.min(WAIT_MS_MAX, WAIT_MS_MIN * 2 ** state.failures), begin);
      state.failures += 1;
    }
  };

  const sendAll = async (): Promise<void> => {
    do {
      await sendOne();
    } while (state.failures === 0 && hasMore());
    underWay = undefined;
  };

  const begin = (): void => {
    underWay ??= sendAll();
  };

  /** After a failure it begins again by itself. */
  const wake = (): void => {
    if (state.failures === 0 && hasMore()) {
      begin();
    }
  };

  return {
    add(event, preview) {
      if (!waiting.add(event, preview)) {
        miss("news-let-go", { kind: event[1].kind, waiting: waiting.count });
      }
      wake();
    },
    ring() {
      state.ring = true;
      wake();
    },
    async close() {
      state.closed = true;
      stopWait();
      waiting.clear();
      await underWay;
    },
  };
}

function frame(
  marks: Omit<News, "events">,
  batch: readonly WaitingEvent[],
): { readonly payload: string; readonly previews: readonly KeptPreview[] } {
  const events = batch.map(({ text }) => text).join(",");
  return {
    payload: `${JSON.stringify(marks).slice(0, -1)},"events":[${events}]}`,
    previews: batch.flatMap(({ preview }) => preview ?? []),
  };
}

function bytesOfFrame(from: string): number {
  const { payload } = frame({ from, ring: false, missed: false }, []);
  return new TextEncoder().encode(payload).length;
}
