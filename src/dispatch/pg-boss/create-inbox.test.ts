import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";

import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { Preview } from "../../contract/preview.ts";
import { createListeners } from "../shared/create-listeners.ts";
import { createInbox } from "./create-inbox.ts";

const preview: Preview = {
  order: 0,
  step: 0,
  bytes: new Uint8Array(10),
  mediaType: "image/webp",
  width: 2,
  height: 2,
};
const running: GenerationEvent = { kind: "state", state: "running" };
const succeeded: GenerationEvent = { kind: "state", state: "succeeded" };
const named = { kind: "preview", key: "key 1" };

it("what comes after a preview waits until it is fetched, and nothing else does", async () => {
  const { hear, heardOf, fetched } = open();
  const [one, other] = [heardOf("gen_1"), heardOf("gen_2")];
  hear({ events: [...of("gen_1", running, named, succeeded), ...of("gen_2", succeeded)] });
  expect([one, other]).toEqual([[running], [succeeded]]);
  await nextTurn();
  fetched.resolve(preview);
  await nextTurn();
  expect(one).toEqual([running, { kind: "preview", preview }, succeeded]);
});

it("a preview that is gone, or cannot be fetched, holds nothing up", async () => {
  const { hear, heardOf, fetched } = open();
  const heard = heardOf("gen_1");
  hear({ events: of("gen_1", named, succeeded) });
  fetched.reject(new Error("the database is away"));
  await nextTurn();
  expect(heard).toEqual([succeeded]);
});

it("previews that nobody here waits for are not fetched", async () => {
  const { hear, fetches } = open();
  hear({ events: of("gen_1", named, succeeded) });
  await nextTurn();
  expect(fetches()).toBe(0);
});

it("more than a bound waits for no preview; whoever waits is told to look", async () => {
  const { hear, heardOf } = open();
  const heard = heardOf("gen_1");
  const many = Array.from({ length: 1_001 }, () => succeeded);
  hear({ events: of("gen_1", named, ...many) });
  await nextTurn();
  expect(heard).toEqual([{ kind: "missed" }, { kind: "missed" }]);
});

it("a process does not hear itself, and what another one rings or has missed it passes on", () => {
  const { hear, heardOf, rings } = open();
  const heard = heardOf("gen_1");
  hear({ from: "self", ring: true, missed: true, events: of("gen_1", running) });
  expect([rings(), heard]).toEqual([0, []]);
  hear({ ring: true, missed: true, events: [] });
  expect([rings(), heard]).toEqual([1, [{ kind: "missed" }]]);
});

it.each([
  "",
  "no JSON",
  "[]",
  "null",
  '{"from":"other"}',
  '{"from":1,"events":[]}',
  '{"from":"other","events":[null,[],["gen_1"],["gen_1",{"kind":"smell"}],[1,{"kind":"missed"}]]}',
])("what is none of ours is left alone: %s", (payload) => {
  const { hearText, heardOf } = open();
  const heard = heardOf("gen_1");
  hearText(payload);
  expect(heard).toEqual([]);
});

function of(generation: string, ...events: readonly unknown[]): readonly unknown[] {
  return events.map((event) => [generation, event]);
}

function open() {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const listeners = createListeners(log);
  const fetched = Promise.withResolvers<Preview | undefined>();
  let fetches = 0;
  let rings = 0;
  const hearText = createInbox({
    self: "self",
    listeners,
    ring: () => {
      rings += 1;
    },
    fetchPreview() {
      fetches += 1;
      return fetched.promise;
    },
    log,
  });
  return {
    fetched,
    hearText,
    hear: (news: object) => hearText(JSON.stringify({ from: "other", ...news })),
    fetches: () => fetches,
    rings: () => rings,
    heardOf: (generation: string) => {
      const heard: GenerationEvent[] = [];
      listeners.listen(generation, (event) => heard.push(event));
      return heard;
    },
  };
}

function ignore(): void {}
