import { describe, expect, it } from "vitest";
import type { Engine } from "../../contract/engine.ts";
import { Fault, type FaultOptions } from "../../contract/fault.ts";
import type { ChannelSettings, Model } from "../../contract/model.ts";
import type { Catalogue, Channel } from "../catalogue.ts";
import { createChannelDesk } from "./channel-desk.ts";

const never = new AbortController().signal;

const SETTINGS: ChannelSettings = {
  id: "",
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
};
const MODEL: Model = {
  id: "m",
  aliasOf: null,
  sizes: "buckets",
  priceMicros: 0,
  chat: "documented",
  chatSwitch: "auto",
  textCalls: true,
  channels: [],
  webhookUrl: null,
  keeping: {},
};

type Facts = Partial<ChannelSettings> & { readonly id: string; readonly probe?: boolean };

const failed = (kind: "unpaid" | "unknown", more: FaultOptions = {}) => ({
  kind,
  fault: new Fault("backend_failed", "No.", { outcome: kind, cause: "upstream", ...more }),
});
const unpaid = failed("unpaid");
const unknown = failed("unknown");

function setting(all: readonly Facts[]) {
  const engines = new Map<string, Engine>();
  const toChannel = ({ probe = false, ...facts }: Facts): Channel => {
    const ask = probe ? { probe: () => Promise.resolve() } : {};
    const engine = engines.get(facts.id) ?? ({ id: "x", ...ask } as unknown as Engine);
    engines.set(facts.id, engine);
    return { settings: { ...SETTINGS, ...facts }, engine };
  };
  const toCatalogue = (declared: readonly Facts[]): Catalogue => ({
    models: new Map([["m", { ...MODEL, channels: declared.map(({ id }) => id) }]]),
    channels: new Map(declared.map((facts) => [facts.id, toChannel(facts)])),
  });
  let catalogue = toCatalogue(all);
  let elapsed = 0;
  let chance = 0;
  let openings = 0;
  const desk = createChannelDesk({
    clock: { now: () => 7, elapsed: () => elapsed },
    random: () => chance,
    onOpening: () => {
      openings += 1;
    },
  });
  const model = catalogue.models.get("m") ?? MODEL;
  return {
    desk,
    engines,
    get catalogue() {
      return catalogue;
    },
    model,
    openings: () => openings,
    channel: (id: string) => catalogue.channels.get(id) ?? expect.fail(),
    take: (tried: readonly string[] = []) => desk.take(catalogue, model, new Set(tried)),
    pass: (ms: number) => (elapsed += ms),
    draw: (value: number) => (chance = value),
    reread: (declared: readonly Facts[]) => {
      catalogue = toCatalogue(declared);
      desk.follow(catalogue);
    },
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

  it("does not go back to a channel that was tried", () => {
    const { desk, catalogue, model, take } = setting([{ id: "a" }, { id: "b" }]);
    expect(take(["a"])?.channel.settings.id).toBe("b");
    expect(desk.nextUntried(catalogue, model, new Set(["a"]))?.settings.id).toBe("b");
    expect(desk.nextUntried(catalogue, model, new Set(["a", "b"]))).toBeUndefined();
  });

  it("gives a place back to the one who waits for it", async () => {
    const { desk, take } = setting([{ id: "a" }]);
    const seat = take() ?? expect.fail();
    const waiting = desk.wait(seat.channel, never);
    seat.release();
    expect((await waiting).channel.settings.id).toBe("a");
  });

  it("U1 asks one that has failed lately after its equals, whatever their weights, and no longer after a minute", () => {
    const { desk, take, channel, draw, pass } = setting([
      { id: "a", weight: 9, concurrency: 9 },
      { id: "b", weight: 1, concurrency: 1 },
    ]);
    draw(0);
    desk.note(channel("a"), unknown);
    expect(take()?.channel.settings.id).toBe("b");
    expect(take()?.channel.settings.id).toBe("a");
    pass(60_000);
    expect(take()?.channel.settings.id).toBe("a");
  });
});

describe("a channel that fails", () => {
  it("U2 rests after an unpaid call, twice as long each time, at most ten minutes, and an answer ends the row", () => {
    const { desk, channel, pass } = setting([{ id: "a" }]);
    const rests = Array.from({ length: 8 }, () => {
      desk.note(channel("a"), unpaid);
      const { waitMs } = desk.look(channel("a"));
      pass(waitMs ?? 0);
      return waitMs;
    });
    expect(rests).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000]);
    expect(desk.look(channel("a"))).toMatchObject({ state: "half-open", failuresInRow: 8 });
    desk.note(channel("a"), { kind: "well" });
    expect(desk.look(channel("a"))).toMatchObject({
      state: "open",
      failuresInRow: 0,
      trouble: null,
      since: null,
    });
    desk.note(channel("a"), unpaid);
    expect(desk.look(channel("a")).waitMs).toBe(15_000);
  });

  it("U2 rests as long as the backend asks, at most an hour", () => {
    const { desk, channel } = setting([{ id: "a" }]);
    desk.note(channel("a"), failed("unpaid", { retryAfterS: 90 }));
    expect(desk.look(channel("a")).waitMs).toBe(90_000);
    desk.note(channel("a"), failed("unpaid", { retryAfterS: 86_400 }));
    expect(desk.look(channel("a")).waitMs).toBe(3_600_000);
  });

  it("U2 rests no longer because calls that were under way at the same time fail as well", () => {
    const { desk, channel } = setting([{ id: "a", concurrency: 8 }]);
    for (let call = 0; call < 8; call += 1) {
      desk.note(channel("a"), unpaid);
    }
    expect(desk.look(channel("a"))).toMatchObject({ waitMs: 15_000, failuresInRow: 8 });
  });

  it("U2 is asked by nobody while it rests, and then by one call at a time until one is answered", async () => {
    const { desk, take, channel, pass, openings } = setting([{ id: "a", concurrency: 4 }]);
    desk.note(channel("a"), unpaid);
    expect(take()).toBeUndefined();
    pass(15_000);
    const trial = take() ?? expect.fail();
    expect(take()).toBeUndefined();
    const second = desk.wait(channel("a"), never);
    const third = desk.wait(channel("a"), never);
    trial.release();
    expect((await second).channel).toBe(channel("a"));
    expect(desk.look(channel("a")).running).toBe(1);
    desk.note(channel("a"), { kind: "well" });
    await third;
    expect(take()).toBeDefined();
    expect(openings()).toBeGreaterThan(0);
  });

  it("U3 rests after five unknown outcomes in a row, and not after four", () => {
    const { desk, channel, pass } = setting([{ id: "a" }]);
    const note = (times: number) => {
      for (let call = 0; call < times; call += 1) {
        desk.note(channel("a"), unknown);
      }
      return desk.look(channel("a")).state;
    };
    expect(note(4)).toBe("open");
    desk.note(channel("a"), { kind: "well" });
    expect(note(4)).toBe("open");
    expect(note(1)).toBe("resting");
    pass(15_000);
    expect(note(1)).toBe("resting");
    expect(desk.look(channel("a")).waitMs).toBe(30_000);
  });

  it("U4 whose key or address the backend refuses is out until a probe succeeds", () => {
    const { desk, take, channel, pass } = setting([{ id: "a", probe: true }]);
    desk.note(channel("a"), failed("unpaid", { misconfigured: true }));
    pass(86_400_000);
    expect(take()).toBeUndefined();
    expect(desk.look(channel("a"))).toMatchObject({
      state: "out",
      waitMs: null,
      trouble: { code: "backend_failed", message: "No.", backendText: "upstream" },
      since: 7,
    });
    desk.noteProbe(channel("a"), { fault: unpaid.fault, byHand: false });
    expect(desk.look(channel("a"))).toMatchObject({
      state: "out",
      probe: { at: 7, ok: false, message: "No." },
    });
    desk.noteProbe(channel("a"), { fault: undefined, byHand: false });
    expect(desk.look(channel("a"))).toMatchObject({ state: "open", trouble: null });
    expect(take()).toBeDefined();
  });

  it("U4 and cannot be probed is tried again with one call after ten minutes", () => {
    const { desk, take, channel, pass } = setting([{ id: "a", concurrency: 2 }]);
    const refused = failed("unpaid", { misconfigured: true });
    desk.note(channel("a"), refused);
    pass(599_999);
    expect(take()).toBeUndefined();
    pass(1);
    expect(take()).toBeDefined();
    expect(take()).toBeUndefined();
    desk.note(channel("a"), refused);
    expect(desk.look(channel("a"))).toMatchObject({ state: "out", waitMs: 600_000 });
  });

  it("U5 is tried again as soon as a probe succeeds, unless the backend said when, which only the operator overrules", () => {
    const { desk, channel } = setting([{ id: "a", probe: true }]);
    desk.note(channel("a"), unpaid);
    desk.noteProbe(channel("a"), { fault: undefined, byHand: false });
    expect(desk.look(channel("a"))).toMatchObject({ state: "half-open", failuresInRow: 1 });
    desk.note(channel("a"), failed("unpaid", { retryAfterS: 600 }));
    desk.noteProbe(channel("a"), { fault: undefined, byHand: false });
    expect(desk.look(channel("a")).state).toBe("resting");
    desk.noteProbe(channel("a"), { fault: undefined, byHand: true });
    expect(desk.look(channel("a")).state).toBe("half-open");
  });

  it("U5 is shown as it is when a probe fails before any call did", () => {
    const { desk, channel } = setting([
      { id: "a", probe: true },
      { id: "b", probe: true },
    ]);
    desk.noteProbe(channel("a"), { fault: unpaid.fault, byHand: false });
    expect(desk.look(channel("a"))).toMatchObject({ state: "resting", failuresInRow: 0 });
    const { fault } = failed("unpaid", { misconfigured: true });
    desk.noteProbe(channel("b"), { fault, byHand: false });
    expect(desk.look(channel("b")).state).toBe("out");
  });
});

describe("a desk whose configuration is read anew", () => {
  it("U6 has as many places as the newest settings say, and loses count of none", async () => {
    const { desk, take, reread } = setting([{ id: "a", concurrency: 2 }]);
    const seats = [take() ?? expect.fail(), take() ?? expect.fail()];
    reread([{ id: "a", concurrency: 1 }]);
    seats[0]?.release();
    expect(take()).toBeUndefined();
    seats[1]?.release();
    const last = take() ?? expect.fail();
    expect(take()).toBeUndefined();
    const waiting = desk.wait(last.channel, never);
    reread([{ id: "a", concurrency: 3 }]);
    await waiting;
    expect(take()).toBeDefined();
    expect(take()).toBeUndefined();
  });

  it("U4 asks a channel again whose settings are others now, and lets one rest on whose are not", () => {
    const { desk, channel, reread } = setting([
      { id: "a", probe: true },
      { id: "b", probe: true },
    ]);
    desk.note(channel("a"), failed("unpaid", { misconfigured: true }));
    desk.note(channel("b"), failed("unpaid", { misconfigured: true }));
    reread([
      { id: "a", probe: true, model: "other" },
      { id: "b", probe: true },
    ]);
    expect(desk.look(channel("a"))).toMatchObject({ state: "open", failuresInRow: 0 });
    expect(desk.look(channel("b")).state).toBe("out");
  });

  it("U6 forgets a channel that is gone once its last call has ended", () => {
    const { desk, take, channel, reread } = setting([{ id: "a", concurrency: 2 }]);
    const seat = take() ?? expect.fail();
    const gone = channel("a");
    desk.note(gone, unknown);
    reread([{ id: "b" }]);
    expect(desk.look(gone)).toMatchObject({ running: 1, failuresInRow: 1 });
    seat.release();
    expect(desk.look(gone)).toMatchObject({ running: 0, failuresInRow: 0 });
  });

  it("U6 does not blame a new engine for what the old one comes to", () => {
    const { desk, channel, reread, engines } = setting([{ id: "a" }]);
    const old = channel("a");
    desk.look(old);
    engines.clear();
    reread([{ id: "a" }]);
    desk.note(old, failed("unpaid", { misconfigured: true }));
    expect(desk.look(channel("a")).state).toBe("open");
  });
});
