import type { Preview } from "../../contract/preview.ts";
import type { News } from "./news.ts";

const EVENTS_MAX = 20_000;
const PREVIEWS_MAX = 64;
const PREVIEWS_AT_ONCE_MAX = 8;

export interface KeptPreview {
  readonly key: string;
  readonly preview: Preview;
}

export interface WaitingEvent {
  /** As JSON. */
  readonly text: string;
  readonly preview: KeptPreview | undefined;
}

/** Events that wait to be sent, in order, as many as there may be. */
export interface WaitingNews {
  readonly count: number;
  /** False if it is too large for any notification, or there is no room. */
  add(event: News["events"][number], preview: KeptPreview | undefined): boolean;
  /** Takes as many of the first ones as go into one notification. */
  takeBatch(): readonly WaitingEvent[];
  clear(): void;
}

/** `bytesMax`: of all events of a notification, with a comma after each. */
export function createWaitingNews(bytesMax: number): WaitingNews {
  let waiting: WaitingEvent[] = [];
  let previews = 0;

  return {
    get count() {
      return waiting.length;
    },
    add(event, preview) {
      const text = JSON.stringify(event);
      const isTooMuch = preview !== undefined && previews >= PREVIEWS_MAX;
      if (bytesOf(text) > bytesMax || isTooMuch || waiting.length >= EVENTS_MAX) {
        return false;
      }
      waiting.push({ text, preview });
      previews += preview === undefined ? 0 : 1;
      return true;
    },
    takeBatch() {
      let bytes = 0;
      let shown = 0;
      const end = waiting.findIndex(({ text, preview }) => {
        bytes += bytesOf(text);
        shown += preview === undefined ? 0 : 1;
        return bytes > bytesMax || shown > PREVIEWS_AT_ONCE_MAX;
      });
      const batch = waiting.splice(0, end === -1 ? waiting.length : end);
      previews -= batch.filter(({ preview }) => preview !== undefined).length;
      return batch;
    },
    clear() {
      waiting = [];
      previews = 0;
    },
  };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length + 1;
}
