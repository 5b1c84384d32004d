import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { Fault, type FaultOptions } from "../../src/contract/fault.ts";
import type { ChannelConfig } from "../../src/main/config/config.ts";
import type { Replacements } from "../../src/main/open-workshops.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf } from "../support/generation-record.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { scriptEngine, type Script } from "../support/script-engine.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { configWithChannels, echoChannel } from "../support/test-config.ts";

const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };
const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

const fail = (outcome: "unpaid" | "refused" | "unknown", more: FaultOptions = {}) =>
  new Fault("backend_failed", `The backend failed: ${outcome}.`, {
    outcome,
    cause: "upstream words",
    ...more,
  });

/** A house whose models are drawn by these scripts, the first one asked first. */
async function openChannels(
  scripts: Readonly<Record<string, Script>>,
  more: Replacements & { readonly channel?: Partial<ChannelConfig> } = {},
): Promise<TestHouse> {
  const { channel = {}, ...replacements } = more;
  const entries = Object.entries(scripts);
  const channels = entries.map(([id], index) =>
    echoChannel({ id, priority: entries.length - index, ...channel }),
  );
  const engines = Object.fromEntries(entries.map(([id, { engine }]) => [id, engine]));
  return await openHouse({
    config: configWithChannels(tmpdir(), channels),
    replacements: { engines, ...replacements },
  });
}

const draw = (house: TestHouse, body: object = {}) => house.call(PATH, { ...BODY, ...body });

async function callsOf(house: TestHouse, response: Response) {
  const answer = await house.call(`/admin/v1/generations/${idOf(response)}`, undefined, ADMIN);
  const { calls } = (await answer.json()) as {
    calls: readonly {
      channel: string;
      outcome: string;
      price_paid_micros: number | null;
      backend_text: string | null;
    }[];
  };
  return calls.map((call) => ({
    at: call.channel,
    outcome: call.outcome,
    paid: call.price_paid_micros,
    said: call.backend_text,
  }));
}

interface Card {
  readonly id: string;
  readonly state: string;
  readonly resting: boolean;
  readonly resting_until: number | null;
  readonly failures_in_row: number;
  readonly since: number | null;
  readonly reason: { readonly code: string; readonly backend_text: string | null } | null;
  readonly probe: { readonly ok: boolean | null; readonly message: string | null } | null;
  readonly last_failover: { readonly to: string; readonly generation: string } | null;
}

async function cards(house: TestHouse): Promise<Readonly<Record<string, Card>>> {
  const answer = await house.call("/admin/v1/channels", undefined, ADMIN);
  const { data } = (await answer.json()) as { data: readonly Card[] };
  return Object.fromEntries(data.map((card) => [card.id, card]));
}

describe("a request that only a resting channel can take", () => {
  it("U2 holds up nothing behind it that another channel can take", async () => {
    const editor = scriptEngine([fail("unpaid", { retryAfterS: 3_600 })]);
    const painter = scriptEngine([], { edit: false });
    await using house = await openChannels({ editor, painter });
    const image = dataUrl(await plainPicture(256, 256));
    const edit = (prefer: string) => house.call("/v1/images/edits", { ...BODY, image }, { prefer });
    expect(await readFault(await edit("wait=60"))).toMatchObject({ code: "no_channel" });
    // More than one, since several that look for work at the same moment are told of as many.
    for (let waiting = 0; waiting < 6; waiting += 1) {
      expect((await edit("respond-async")).status).toBe(202);
    }
    expect((await draw(house)).headers.get("x-channel")).toBe("painter");
    expect(editor.asked).toHaveLength(1);
  });
});

describe("what becomes of a call", () => {
  it.each([
    ["a connection that was refused, 429, 503 or 402", fail("unpaid")],
    ["401, 403 or 404", fail("unpaid", { misconfigured: true })],
  ])("U7 after %s it is made at the next channel, and both stand on the record", async (_, why) => {
    const first = scriptEngine([why]);
    const second = scriptEngine([], { pricePaidMicros: 20_000 });
    await using house = await openChannels({ first, second });
    const response = await draw(house);
    expect(response.headers.get("x-channel")).toBe("second");
    expect(await readPictures(response)).toHaveLength(1);
    expect(await callsOf(house, response)).toEqual([
      { at: "first", outcome: "unpaid", paid: null, said: "upstream words" },
      { at: "second", outcome: "answered", paid: 20_000, said: null },
    ]);
    expect([first.asked.length, second.asked.length]).toEqual([1, 1]);
    const page = await (await fetch(`${house.base}/metrics`)).text();
    expect(page).toContain('limner_failovers_total{from="first",to="second"} 1');
    expect((await cards(house))["first"]?.last_failover).toMatchObject({
      to: "second",
      generation: idOf(response),
    });
    await expectLedgerClean(house);
  });

  it("U4 whose channel the backend refuses takes that out, and the operator sees why", async () => {
    const first = scriptEngine([fail("unpaid", { misconfigured: true })]);
    await using house = await openChannels({ first, second: scriptEngine([]) });
    await (await draw(house)).text();
    const { first: card = expect.fail(), second } = await cards(house);
    expect(card).toMatchObject({
      state: "out",
      resting: true,
      reason: { code: "backend_failed", backend_text: "upstream words" },
      since: expect.any(Number),
      failures_in_row: 1,
      probe: null,
    });
    expect(second).toMatchObject({ state: "open", reason: null, failures_in_row: 0 });
    await (await draw(house)).text();
    expect(first.asked).toHaveLength(1);
    const page = await (await fetch(`${house.base}/metrics`)).text();
    expect(page).toContain('limner_channel_state{channel="first",state="out"} 1');
    expect(page).toContain('limner_channel_state{channel="first",state="open"} 0');
  });

  it.each([
    [
      "refused",
      new Fault("content_refused", "No kites.", { outcome: "refused" }),
      400,
      "content_refused",
    ],
    ["unknown", fail("unknown"), 502, "backend_failed"],
  ])("U7 that ended %s is made nowhere else", async (outcome, why, status, code) => {
    const first = scriptEngine([why]);
    const second = scriptEngine([]);
    await using house = await openChannels({ first, second });
    const response = await draw(house);
    expect(await callsOf(house, response)).toMatchObject([{ at: "first", outcome, paid: null }]);
    expect(await readFault(response)).toMatchObject({ status, code });
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    expect((await cards(house))["first"]?.state).toBe("open");
    await expectLedgerClean(house);
  });

  it("U7 that every channel could not take is no_channel, with the time to wait", async () => {
    const scripts = {
      first: scriptEngine([fail("unpaid")]),
      second: scriptEngine([fail("unpaid")]),
    };
    await using house = await openChannels(scripts);
    const response = await draw(house);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await readFault(response)).toMatchObject({ status: 503, code: "no_channel" });
    await expectLedgerClean(house);
  });

  it("U7 of several for one request is not made where one of them has shown that none are taken", async () => {
    const first = scriptEngine([fail("unpaid")], { countMax: 1 });
    const second = scriptEngine([], { countMax: 4 });
    await using house = await openChannels({ first, second }, { channel: { concurrency: 1 } });
    const response = await draw(house, { n: 3 });
    expect(await readPictures(response)).toHaveLength(3);
    expect([first.asked.length, second.asked.length]).toEqual([1, 1]);
    await expectLedgerClean(house);
  });

  it("U10 that was answered with a picture that cannot be used is not made again", async () => {
    const first = scriptEngine([], { pricePaidMicros: 20_000 });
    const second = scriptEngine([]);
    await using house = await openChannels(
      { first, second },
      { channel: { idempotent: true, retryUnknownOutcome: true } },
    );
    const response = await draw(house, { prompt: "a kite [echo:garbage]" });
    expect(await callsOf(house, response)).toEqual([
      { at: "first", outcome: "answered", paid: 20_000, said: null },
    ]);
    expect(await readFault(response)).toMatchObject({
      status: 502,
      code: "backend_answer_invalid",
    });
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    await expectLedgerClean(house);
  });

  it("U11 has the price that is configured for each of its pictures where the backend tells none", async () => {
    const scripts = { only: scriptEngine(["answer", fail("unknown")], { countMax: 4 }) };
    await using house = await openChannels(scripts, { channel: { costMicros: 12_000 } });
    expect(await callsOf(house, await draw(house, { n: 2 }))).toMatchObject([
      { at: "only", outcome: "answered", paid: 24_000 },
    ]);
    expect(await callsOf(house, await draw(house))).toMatchObject([
      { at: "only", outcome: "unknown", paid: null },
    ]);
  });

  it("U8 of unknown outcome is sent again to an idempotent channel, and the caller sees only the picture", async () => {
    const only = scriptEngine([fail("unknown"), fail("unpaid")]);
    const options = { channel: { idempotent: true }, sendAgainPausesMs: [1, 1, 1] };
    await using house = await openChannels({ only }, options);
    const response = await draw(house);
    expect(await readPictures(response)).toHaveLength(1);
    expect(await callsOf(house, response)).toMatchObject([{ at: "only", outcome: "answered" }]);
    expect(only.asked.map(({ key }) => key)).toEqual(Array(3).fill(`${idOf(response)}-1`));
    await expectLedgerClean(house);
  });
});

describe("a model whose only channel rests", () => {
  it("U2 keeps its requests in the queue, and draws them when the rest is over", async () => {
    const only = scriptEngine([fail("unpaid")]);
    await using house = await openChannels({ only }, { coolDownMs: 400 });
    expect(await readFault(await draw(house))).toMatchObject({ code: "no_channel" });
    const response = await draw(house);
    expect(await readPictures(response)).toHaveLength(1);
    expect(await callsOf(house, response)).toMatchObject([{ at: "only", outcome: "answered" }]);
    expect((await cards(house))["only"]).toMatchObject({ state: "open", failures_in_row: 0 });
    await expectLedgerClean(house);
  });
});

describe("a backend that can be asked whether it takes calls", () => {
  const key = fail("unpaid", { misconfigured: true });

  it("U5 is asked at the start, without holding it up, and one that refuses its key is out before the first request", async () => {
    const asked = Promise.withResolvers<void>();
    const first = scriptEngine([], {
      probe: () => {
        asked.resolve();
        return Promise.reject(key);
      },
    });
    await using house = await openChannels({ first, second: scriptEngine([]) });
    await asked.promise;
    const response = await draw(house);
    expect(response.headers.get("x-channel")).toBe("second");
    expect((await cards(house))["first"]).toMatchObject({
      state: "out",
      probe: { ok: false, message: "The backend failed: unpaid." },
    });
    expect(first.asked).toHaveLength(0);
  });

  it("U5 comes back of itself when a probe succeeds, long before its rest would be over", async () => {
    const only = scriptEngine([fail("unpaid")], { probe: () => Promise.resolve() });
    await using house = await openChannels({ only }, { coolDownMs: 500_000, probeSweepMs: 20 });
    expect(await readFault(await draw(house))).toMatchObject({ code: "no_channel" });
    expect(await readPictures(await draw(house))).toHaveLength(1);
    expect((await cards(house))["only"]).toMatchObject({ state: "open", failures_in_row: 0 });
  });

  it("U5 is not asked again while it is well", async () => {
    const only = scriptEngine([], { probe: () => Promise.resolve() });
    await using house = await openChannels({ only }, { probeSweepMs: 5 });
    for (let picture = 0; picture < 3; picture += 1) {
      expect(await readPictures(await draw(house))).toHaveLength(1);
    }
    expect(only.probes).toBe(1);
  });

  it("U5 is asked by hand, and the answer is the channel's card", async () => {
    let why: Fault | undefined = key;
    const only = scriptEngine([], { probe: () => (why ? Promise.reject(why) : Promise.resolve()) });
    await using house = await openChannels({ only });
    const probe = () => house.call("/admin/v1/channels/only/probe", {}, ADMIN);
    expect(await (await probe()).json()).toMatchObject({
      object: "channel",
      id: "only",
      state: "out",
      resting_until: null,
      probe: { ok: false, at: expect.any(Number) },
    });
    why = undefined;
    expect(await (await probe()).json()).toMatchObject({
      state: "open",
      reason: null,
      probe: { ok: true, message: null },
    });
    expect(await readPictures(await draw(house))).toHaveLength(1);
  });

  it.each([
    ["only", 400, "not_possible"],
    ["another", 404, "not_found"],
  ])("U5 asking %s by hand, which cannot be asked, is %i", async (id, status, code) => {
    await using house = await openChannels({ only: scriptEngine([]) });
    const answer = await house.call(`/admin/v1/channels/${id}/probe`, {}, ADMIN);
    expect(await readFault(answer)).toMatchObject({ status, code });
  });

  it("U5 that never says anything is asked no longer than its time, and the server stops meanwhile", async () => {
    const only = scriptEngine([], { probe: () => new Promise<never>(() => {}) });
    const house = await openChannels({ only });
    expect(await readPictures(await draw(house))).toHaveLength(1);
    await house[Symbol.asyncDispose]();
    expect(only.probes).toBe(1);
  });
});
