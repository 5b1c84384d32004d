import type { Log } from "../../contract/log.ts";
import type { Preview } from "../../contract/preview.ts";
import type { Listeners } from "../shared/create-listeners.ts";
import type { News } from "./news.ts";
import { readNews } from "./read-news.ts";

/** So many events may wait for a preview that is being fetched; further ones are missed. */
const WAITING_MAX = 1_000;

export interface InboxOptions {
  /** The process that hears; what it has told itself it knows already. */
  readonly self: string;
  readonly listeners: Pick<Listeners, "announce" | "announceToAll" | "has">;
  readonly ring: () => void;
  readonly fetchPreview: (key: string) => Promise<Preview | undefined>;
  readonly log: Log;
}

/** Tells the listeners of this process what others have sent: each generation's events in their order. */
export function createInbox(options: InboxOptions): (payload: string) => void {
  const { self, listeners, ring, fetchPreview, log } = options;
  const queues = new Map<string, Promise<unknown>>();
  let waiting = 0;

  const tell = async (generation: string, event: News["events"][number][1]): Promise<void> => {
    if (event.kind !== "preview") {
      listeners.announce(generation, event);
      return;
    }
    try {
      const preview = listeners.has(generation) ? await fetchPreview(event.key) : undefined;
      if (preview !== undefined) {
        listeners.announce(generation, { kind: "preview", preview });
      }
    } catch (error) {
      log.warn("preview-not-fetched", { generation, error });
    }
  };

  const tellAfter = async (
    before: Promise<unknown> | undefined,
    ...[generation, event]: News["events"][number]
  ): Promise<void> => {
    await before;
    await tell(generation, event);
    waiting -= 1;
  };

  const queue = ([generation, event]: News["events"][number]): void => {
    const before = queues.get(generation);
    if (!listeners.has(generation)) {
      return;
    }
    if (before === undefined && event.kind !== "preview") {
      listeners.announce(generation, event);
      return;
    }
    if (waiting >= WAITING_MAX) {
      listeners.announce(generation, { kind: "missed" });
      return;
    }
    waiting += 1;
    const told: Promise<unknown> = tellAfter(before, generation, event).then(() =>
      queues.get(generation) === told ? queues.delete(generation) : false,
    );
    queues.set(generation, told);
  };

  return (payload) => {
    const news = readNews(payload);
    if (news === undefined) {
      log.warn("news-not-understood");
      return;
    }
    if (news.from === self) {
      return;
    }
    if (news.ring === true) {
      ring();
    }
    if (news.missed === true) {
      listeners.announceToAll({ kind: "missed" });
    }
    news.events.forEach(queue);
  };
}
