import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import type { Preview } from "../../contract/preview.ts";
import { createOutbox } from "./create-outbox.ts";
import type { Outbox } from "./create-outbox.ts";
import type { KeptPreview } from "./create-waiting-news.ts";
import { readNews } from "./read-news.ts";

const preview: Preview = {
  order: 0,
  step: 0,
  bytes: new Uint8Array(10),
  mediaType: "image/webp",
  width: 2,
  height: 2,
};

describe("outbox", () => {
  it("sends at once, and together what came while something was on its way", async () => {
    const line = createLine();
    const outbox = open(line);
    addSteps(outbox, 1);
    addSteps(outbox, 3);
    expect(line.sent).toHaveLength(1);
    await line.deliver();
    expect(line.news().map(({ events }) => events.length)).toEqual([1, 3]);
  });

  it("no notification is larger than PostgreSQL takes, whatever is written in it", async () => {
    const line = createLine();
    const outbox = open(line);
    addSteps(outbox, 2_000, "墨".repeat(50));
    await line.deliverAll();
    expect(line.news().flatMap(({ events }) => events)).toHaveLength(2_000);
    const sizes = line.sent.map(({ payload }) => Buffer.byteLength(payload));
    expect(Math.max(...sizes)).toBeLessThan(8_000);
    expect(sizes.length).toBeLessThan(100);
  });

  it("an event that fits in no notification is let go, and the others hear that something was missed", async () => {
    const line = createLine();
    const outbox = open(line);
    addSteps(outbox, 1, "x".repeat(8_000));
    await line.deliverAll();
    expect(line.news()).toMatchObject([{ missed: true, events: [] }]);
  });

  it("more than may wait is let go, and said", async () => {
    const line = createLine();
    const outbox = open(line);
    addSteps(outbox, 20_002);
    await line.deliverAll();
    expect(line.news().flatMap(({ events }) => events)).toHaveLength(20_001);
    expect(line.news().filter(({ missed }) => missed)).toHaveLength(1);
  });

  it("a notification that fails is not repeated; the next one, after a wait, says what it was for", async () => {
    const line = createLine();
    const outbox = open(line);
    addSteps(outbox, 1);
    outbox.ring();
    addSteps(outbox, 5);
    await line.fail();
    expect(line.sent).toHaveLength(1);
    line.pass();
    await line.deliverAll();
    expect(line.news().slice(1)).toMatchObject([{ missed: true, ring: true, events: [] }]);
    addSteps(outbox, 1);
    await line.deliverAll();
    expect(line.news().at(-1)).toMatchObject({ missed: false, events: [{}] });
  });

  it("previews go before the notification that names them, a few at a time and a bounded number", async () => {
    const line = createLine();
    const outbox = open(line);
    for (let count = 0; count < 100; count += 1) {
      const key = `key ${count}`;
      outbox.add(["gen_1", { kind: "preview", key }], { key, preview });
    }
    await line.deliverAll();
    const kept = line.sent.map(({ previews }) => previews.map(({ key }) => key));
    const named = line
      .news()
      .map(({ events }) => events.map(([, event]) => ("key" in event ? event.key : "")));
    expect(kept).toEqual(named);
    expect(kept.flat()).toHaveLength(65);
    expect(Math.max(...kept.map((keys) => keys.length))).toBe(8);
  });

  it("sends nothing more once it is closed", async () => {
    const line = createLine();
    const outbox = open(line);
    addSteps(outbox, 1);
    addSteps(outbox, 1);
    const closing = outbox.close();
    await line.deliver();
    await closing;
    outbox.ring();
    await nextTurn();
    expect(line.sent).toHaveLength(1);
  });
});

function addSteps(outbox: Outbox, count: number, step = "inking"): void {
  for (let added = 0; added < count; added += 1) {
    outbox.add(["gen_1", { kind: "progress", stage: "drawing", step, share: 0 }]);
  }
}

function open(line: ReturnType<typeof createLine>): Outbox {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const { send, timers } = line;
  return createOutbox({ from: "process-1", send, timers, log });
}

function ignore(): void {}

/** Takes what is sent, and says when each has arrived or failed. */
function createLine() {
  const sent: { readonly payload: string; readonly previews: readonly KeptPreview[] }[] = [];
  const line: { ends: PromiseWithResolvers<void> | undefined } = { ends: undefined };
  let waits: (() => void)[] = [];
  const deliver = async (): Promise<void> => {
    const { resolve } = line.ends ?? {};
    line.ends = undefined;
    resolve?.();
    await nextTurn();
  };
  return {
    sent,
    send: (payload: string, previews: readonly KeptPreview[]) => {
      sent.push({ payload, previews });
      line.ends = Promise.withResolvers<void>();
      return line.ends.promise;
    },
    timers: {
      after(_delayMs: number, action: () => void) {
        waits.push(action);
        return () => undefined;
      },
      every: () => () => undefined,
    },
    news: () => sent.flatMap(({ payload }) => readNews(payload) ?? []),
    deliver,
    async deliverAll() {
      while (line.ends !== undefined) {
        await deliver();
      }
    },
    async fail() {
      const { reject } = line.ends ?? {};
      line.ends = undefined;
      reject?.(new Error("the database is away"));
      await nextTurn();
    },
    pass() {
      const due = waits;
      waits = [];
      due.forEach((action) => action());
    },
  };
}
