import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAULTS, type FaultCode } from "../../src/contract/fault.ts";
import { ENGINE_KINDS } from "../../src/main/engine-kinds.ts";
import { MOCK_MODES } from "../../src/mock/mock-modes.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { MOODS, type End, type Mood } from "../support/rigs/moods.ts";
import { openRigHouse, type RigModel } from "../support/rigs/open-rig-house.ts";
import type { OpenRig, Rig } from "../support/rigs/rig.ts";
import { RIGS } from "../support/rigs/rigs.ts";

const PRICE_MICROS = 30_000;
/** Long enough for the slowest machine to hand over a small request. */
const SHORT_MS = 2_000;
const SIZE = "256x256";
const TABLE = Object.entries(MOODS) as readonly (readonly [Mood, End])[];
/** Those about several pictures. */
const SEVERAL: readonly Mood[] = ["fewer", "two-at-a-time"];

const endOf = (rig: Rig, mood: Mood, usual: End): End => rig.otherwise[mood] ?? usual;

/** A model of its own for each mood, so that what one mood does to its channel is nothing to the next. */
async function openMoods(rig: Rig, open: OpenRig): Promise<TestHouse> {
  const models: Record<string, RigModel> = {};
  for (const [mood, usual] of TABLE) {
    const { channel: usually } = rig.habits.obedient;
    const channel = { ...usually, ...(mood === "hang" && { timeoutMs: SHORT_MS }) };
    models[toModel(mood)] = { channel, hasSecond: true };
    if (endOf(rig, mood, usual).kind === "unpaid") {
      models[`${toModel(mood)}-alone`] = { channel, hasSecond: false };
    }
  }
  models["several"] = { channel: rig.habits.obedient.channel, hasSecond: true };
  models["declared"] = {
    channel: { ...rig.habits.obedient.channel, unpaid: [500] },
    hasSecond: true,
  };
  return await openRigHouse(open, models);
}

const toModel = (mood: Mood): string => mood.replaceAll(" ", "-");

/** What the record says of the calls, and what they cost. */
async function read(house: TestHouse, response: Response) {
  const { state, error, cost, calls, warnings } = await readRecord(house, idOf(response));
  return {
    state,
    error: error && { code: error.code, outcome: error.outcome },
    costMicros: cost.amount_micros,
    heldMicros: cost.held_micros ?? 0,
    calls: calls.map(({ channel, outcome }) => [channel, outcome]),
    warnings: warnings.map(({ code }) => code),
  };
}

const drawnBy = (...calls: readonly (readonly [string, string])[]) => ({
  state: "succeeded",
  error: null,
  costMicros: PRICE_MICROS,
  heldMicros: 0,
  calls,
});

const failedAt = (
  call: readonly [string, string],
  error: { readonly code: FaultCode; readonly outcome: string | null },
) => ({ state: "failed", error, costMicros: 0, heldMicros: 0, calls: [call] });

const NO_PICTURE = {
  drawn: null,
  unusable: "backend_answer_invalid",
  unpaid: "no_channel",
} as const;

/** The record of the request to the model that has a second channel, and the fault that its caller got. */
function expected(end: End, model: string) {
  switch (end.kind) {
    case "drawn":
      return { code: NO_PICTURE.drawn, record: drawnBy([model, "answered"]) };
    case "unpaid":
      return { code: null, record: drawnBy([model, "unpaid"], ["second", "answered"]) };
    case "unusable": {
      const code = NO_PICTURE.unusable;
      return { code, record: failedAt([model, "answered"], { code, outcome: null }) };
    }
    case "refused":
    case "unknown":
    default:
      return {
        code: end.code,
        record: failedAt([model, end.kind], { code: end.code, outcome: end.kind }),
      };
  }
}

const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };

async function untilProbed(house: TestHouse, ids: readonly string[]): Promise<void> {
  const isOpen = async (id: string): Promise<boolean> => {
    const answer = await house.call(`/admin/v1/channels/${id}/probe`, {}, ADMIN);
    // Not every backend has something to ask.
    const { state } = (await answer.json()) as { readonly state?: string };
    return answer.status === 400 || state === "open";
  };
  for (const id of ids) {
    expect(await isOpen(id)).toBe(true);
  }
}

describe.each(RIGS.map((rig) => [rig.name, rig] as const))("a backend of %s", (_, rig) => {
  let backend: OpenRig;
  let house: TestHouse;
  beforeAll(async () => {
    backend = await rig.open();
    house = await openMoods(rig, backend);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    await backend[Symbol.asyncDispose]();
  });

  const draw = (model: string, body: object = {}) =>
    house.call("/v1/images/generations", { model, prompt: "a kite", size: SIZE, ...body });

  const moods = TABLE.filter(([mood]) => rig.without[mood] === undefined);
  const inMood = async <Result>(mood: Mood, act: () => Promise<Result>): Promise<Result> => {
    backend.setMood(mood);
    try {
      return await act();
    } finally {
      backend.setMood("ok");
    }
  };

  it.each(moods)("U12 in the mood %s", async (mood, usual) => {
    const model = toModel(mood);
    const end = endOf(rig, mood, usual);
    const { code, record } = expected(end, model);
    const before = { orders: backend.orders(), drawings: backend.drawings() };
    const response = await inMood(mood, () => draw(model));

    if (code === null) {
      expect((await readPictures(response)).map(({ size }) => size)).toEqual([SIZE]);
    } else {
      expect(await readFault(response)).toMatchObject({ status: FAULTS[code].status, code });
    }
    expect(await read(house, response)).toMatchObject(record);
    expect(backend.orders() - before.orders).toBe(1);
    if (end.kind === "drawn" || (end.kind === "unpaid" && rig.isFree !== true)) {
      expect(backend.drawings() - before.drawings).toBe(end.kind === "drawn" ? 1 : 0);
    }

    const next = await draw(model);
    expect((await readPictures(next)).map(({ size }) => size)).toEqual([SIZE]);
    const by = end.kind === "unpaid" ? "second" : model;
    expect(await read(house, next)).toMatchObject(drawnBy([by, "answered"]));
    expect(backend.orders() - before.orders).toBe(end.kind === "unpaid" ? 1 : 2);
    await expectLedgerClean(house);
  });

  it.each(moods.filter(([mood, usual]) => endOf(rig, mood, usual).kind === "unpaid"))(
    "U12 in the mood %s, with no other channel behind it",
    async (mood) => {
      const model = `${toModel(mood)}-alone`;
      const before = backend.orders();
      const response = await inMood(mood, () => draw(model));
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      const code = "no_channel";
      expect(await readFault(response)).toMatchObject({ status: 503, code });
      expect(await read(house, response)).toMatchObject(
        failedAt([model, "unpaid"], { code, outcome: "unpaid" }),
      );
      expect(backend.orders() - before).toBe(1);
      await expectLedgerClean(house);
    },
  );

  it("U12 whose 500 the operator knows to cost nothing", async () => {
    const response = await inMood("status 500", () => draw("declared"));
    expect(await readPictures(response)).toHaveLength(1);
    expect(await read(house, response)).toMatchObject(
      drawnBy(["declared", "unpaid"], ["second", "answered"]),
    );
    await expectLedgerClean(house);
  });

  it("U12 that has gone away", async () => {
    const gone = await rig.open();
    const { channel } = rig.habits.obedient;
    await using house = await openRigHouse(gone, {
      gone: { channel, hasSecond: true },
      alone: { channel, hasSecond: false },
    });
    // Both channels have been asked whether they take calls, so that only a call can find out.
    await untilProbed(house, ["gone", "alone"]);
    await gone[Symbol.asyncDispose]();
    const ask = (model: string) =>
      house.call("/v1/images/generations", { model, prompt: "a kite", size: SIZE });
    const response = await ask("gone");
    expect(await readPictures(response)).toHaveLength(1);
    expect(await read(house, response)).toMatchObject(
      drawnBy(["gone", "unpaid"], ["second", "answered"]),
    );
    const alone = await ask("alone");
    const code = "no_channel";
    expect(await readFault(alone)).toMatchObject({ status: 503, code });
    expect(await read(house, alone)).toMatchObject(
      failedAt(["alone", "unpaid"], { code, outcome: "unpaid" }),
    );
    await expectLedgerClean(house);
  });

  it("U12 that draws two of three pictures is paid for two, and none is ordered again", async () => {
    const before = backend.orders();
    const isOneCall = rig.countMax >= 3;
    backend.setMood(isOneCall ? "fewer" : "truncated-picture", isOneCall ? undefined : 1);
    const response = await draw("several", { n: 3 });
    backend.setMood("ok");
    expect(await readPictures(response)).toHaveLength(2);
    const { calls, ...record } = await read(house, response);
    expect(record).toMatchObject({
      state: "succeeded",
      costMicros: 2 * PRICE_MICROS,
      heldMicros: 0,
      warnings: ["fewer_pictures"],
    });
    expect(calls).toHaveLength(isOneCall ? 1 : 3);
    expect(backend.orders() - before).toBe(calls.length);
    await expectLedgerClean(house);
  });
});

describe("the table of moods", () => {
  it("is tried with every kind of backend that a channel can speak to", () => {
    expect([...new Set(RIGS.map(({ engine }) => engine))].toSorted()).toEqual(
      [...ENGINE_KINDS.keys()].toSorted(),
    );
  });

  it("has every mode of the mock", () => {
    const named = [...Object.keys(MOODS), ...SEVERAL].map((mood) => mood.split(" ")[0]);
    expect(Object.keys(MOCK_MODES).filter((mode) => !named.includes(mode))).toEqual([]);
  });

  it.each(RIGS.map((rig) => [rig.name, rig] as const))(
    "is tried with %s whole, but for what is said with a reason",
    (_, rig) => {
      const left = Object.entries(rig.without);
      expect(left.every(([, why]) => why.length > 10)).toBe(true);
      expect(left.map(([mood]) => mood).filter((mood) => !Object.hasOwn(MOODS, mood))).toEqual([]);
      expect(Object.keys(rig.otherwise).filter((mood) => mood in rig.without)).toEqual([]);
    },
  );
});
