import { describe, expect, it } from "vitest";
import type { Engine } from "../../contract/engine.ts";
import type { ChannelSettings, Model } from "../../contract/model.ts";
import type { Catalogue } from "../catalogue.ts";
import { createChannelDesk } from "./channel-desk.ts";

const never = new AbortController().signal;

function setting(all: readonly (Partial<ChannelSettings> & { id: string })[]) {
  const channels = all.map((facts) => ({
    settings: {
      engine: "x",
      standsIn: false,
      model: undefined,
      priority: 0,
      weight: 1,
      concurrency: 1,
      timeoutMs: 1,
      idempotent: false,
      retryUnknownOutcome: false,
      unpaid: [],
      priceMicros: 0,
      costMicros: null,
      ...facts,
    },
    engine: { id: "x" } as unknown as Engine,
  }));
  const model: Model = {
    id: "m",
    aliasOf: null,
    sizes: "buckets",
    priceMicros: 0,
    chat: "documented",
    chatSwitch: "auto",
    textCalls: true,
    channels: all.map(({ id }) => id),
    webhookUrl: null,
    keeping: {},
  };
  const catalogue: Catalogue = {
    models: new Map([["m", model]]),
    channels: new Map(channels.map((channel) => [channel.settings.id, channel])),
  };
  let elapsed = 0;
  let chance = 0;
  const desk = createChannelDesk({
    clock: { now: () => 0, elapsed: () => elapsed },
    random: () => chance,
  });
  const take = (tried: readonly string[] = []) => desk.take(catalogue, model, new Set(tried));
  return {
    desk,
    catalogue,
    model,
    take,
    pass: (ms: number) => (elapsed += ms),
    draw: (value: number) => (chance = value),
  };
}

describe("createChannelDesk", () => {
  it("takes the highest priority first, and the next when it is full", () => {
    const { take } = setting([
      { id: "low", priority: 1 },
      { id: "high", priority: 5 },
    ]);
    expect(take()?.channel.settings.id).toBe("high");
    expect(take()?.channel.settings.id).toBe("low");
    expect(take()).toBeUndefined();
  });

  it("decides between equals by weight", () => {
    const { take, draw } = setting([
      { id: "a", weight: 1, concurrency: 9 },
      { id: "b", weight: 3, concurrency: 9 },
    ]);
    const chosen = [0, 0.24, 0.26, 0.99].map((chance) => {
      draw(chance);
      return take()?.channel.settings.id;
    });
    expect(chosen).toEqual(["a", "a", "b", "b"]);
  });

  it("leaves a channel alone after an unpaid call, for a while", () => {
    const { desk, catalogue, model, take, pass } = setting([{ id: "a", concurrency: 2 }]);
    const seat = take();
    if (seat) {
      desk.rest(seat.channel);
    }
    expect(desk.hasRoom(catalogue, model)).toBe(false);
    expect(take()).toBeUndefined();
    pass(10_000);
    expect(seat && desk.look(seat.channel)).toEqual({ running: 1, restingMs: 5_000 });
    pass(5_001);
    expect(desk.hasRoom(catalogue, model)).toBe(true);
    expect(seat && desk.look(seat.channel)).toEqual({ running: 1, restingMs: 0 });
  });

  it("does not go back to a channel that was tried", () => {
    const { desk, catalogue, model, take } = setting([{ id: "a" }, { id: "b" }]);
    expect(take(["a"])?.channel.settings.id).toBe("b");
    expect(desk.nextUntried(catalogue, model, new Set(["a"]))?.settings.id).toBe("b");
    expect(desk.nextUntried(catalogue, model, new Set(["a", "b"]))).toBeUndefined();
  });

  it("gives a place back to the one who waits for it", async () => {
    const { desk, take } = setting([{ id: "a" }]);
    const seat = take();
    if (seat === undefined) {
      throw new Error("no seat");
    }
    const waiting = desk.wait(seat.channel, never);
    seat.release();
    expect((await waiting).channel.settings.id).toBe("a");
  });
});
