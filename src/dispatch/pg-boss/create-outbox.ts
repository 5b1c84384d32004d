import type { Log } from "../../contract/log.ts";
import type { Preview } from "../../contract/preview.ts";
import type { Timers } from "../shared/timers.ts";
import type { News } from "./news.ts";

/** PostgreSQL takes less than 8,000 bytes. */
const PAYLOAD_BYTES_MAX = 7_900;
const EVENTS_MAX = 20_000;
const PREVIEWS_MAX = 64;
const PREVIEWS_AT_ONCE_MAX = 8;
const WAIT_MS_MIN = 250;
const WAIT_MS_MAX = 5_000;

export interface KeptPreview {
  readonly key: string;
  readonly generation: string;
  readonly preview: Preview;
}

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

interface Waiting {
  readonly text: string;
  readonly preview: KeptPreview | undefined;
}

/**
 * Sends one notification at a time; what comes meanwhile goes together in the next. What cannot be sent, or is more
 * than may wait, is let go, and the next notification says that something was missed.
 */
export function createOutbox({ from, send, timers, log }: OutboxOptions): Outbox {
  const bytesOfFrame = byteLength(frame({ from, ring: true, missed: true }, []));
  let waiting: Waiting[] = [];
  let previews = 0;
  let isRinging = false;
  let hasMissed = false;
  let failures = 0;
  let closed = false;
  let underWay: Promise<void> | undefined;
  let stopWait = (): void => {};

  const miss = (event: string, fields: Readonly<Record<string, unknown>>): void => {
    if (!hasMissed) {
      log.warn(event, fields);
    }
    hasMissed = true;
  };

  const letGo = (): void => {
    waiting = [];
    previews = 0;
  };

  const cut = (): readonly Waiting[] => {
    let bytes = bytesOfFrame;
    let shown = 0;
    const end = waiting.findIndex(({ text, preview }) => {
      bytes += byteLength(text) + 1;
      shown += preview === undefined ? 0 : 1;
      return bytes > PAYLOAD_BYTES_MAX || shown > PREVIEWS_AT_ONCE_MAX;
    });
    const batch = waiting.splice(0, end === -1 ? waiting.length : end);
    previews -= batch.filter(({ preview }) => preview !== undefined).length;
    return batch;
  };

  const sendAll = async (): Promise<void> => {
    while (!closed && (waiting.length > 0 || isRinging || hasMissed)) {
      const marks = { from, ring: isRinging, missed: hasMissed };
      const batch = cut();
      isRinging = false;
      hasMissed = false;
      try {
        await send(
          frame(
            marks,
            batch.map(({ text }) => text),
          ),
          batch.flatMap(({ preview }) => preview ?? []),
        );
        failures = 0;
      } catch (error) {
        hasMissed = marks.missed;
        miss("news-not-told", { error, events: batch.length });
        isRinging ||= marks.ring;
        letGo();
        waitAWhile();
        return;
      }
    }
  };

  const waitAWhile = (): void => {
    const waitMs = Math.min(WAIT_MS_MAX, WAIT_MS_MIN * 2 ** failures);
    failures += 1;
    stopWait = timers.after(waitMs, begin);
  };

  const begin = (): void => {
    underWay = sendAll().finally(() => {
      underWay = undefined;
    });
  };

  const wake = (): void => {
    if (underWay === undefined && failures === 0 && !closed) {
      begin();
    }
  };

  return {
    add(event, preview) {
      const text = JSON.stringify(event);
      const isTooLarge = bytesOfFrame + byteLength(text) + 1 > PAYLOAD_BYTES_MAX;
      const isTooMuch = preview !== undefined && previews >= PREVIEWS_MAX;
      if (isTooLarge || isTooMuch || waiting.length >= EVENTS_MAX) {
        miss("news-let-go", { kind: event[1].kind, waiting: waiting.length });
      } else {
        waiting.push({ text, preview });
        previews += preview === undefined ? 0 : 1;
      }
      wake();
    },
    ring() {
      isRinging = true;
      wake();
    },
    async close() {
      closed = true;
      stopWait();
      letGo();
      await underWay;
    },
  };
}

function frame(marks: Omit<News, "events">, events: readonly string[]): string {
  return `${JSON.stringify(marks).slice(0, -1)},"events":[${events.join(",")}]}`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
