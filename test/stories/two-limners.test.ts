import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords, readRecord, untilEnded } from "../support/generation-record.ts";
import { FRONT_ENGINES, nextLimner, type FrontEngine } from "../support/next-limner.ts";
import { openEchoHouse, type EchoHouseOptions } from "../support/open-echo-house.ts";
import { openHouse, TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { configWithChannels } from "../support/test-config.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const PRICE_MICROS = 30_000;
const bearer = { authorization: `Bearer ${TEST_KEY}` };
const soon = () => AbortSignal.timeout(20_000);

let backFolder = "";
beforeEach(async () => {
  backFolder = await mkdtemp(join(tmpdir(), "limner-back-"));
});
afterEach(() => rm(backFolder, { recursive: true, force: true }));

async function openBack(options: EchoHouseOptions = {}): Promise<TestHouse> {
  return await openEchoHouse({
    dataDir: backFolder,
    ...options,
    echo: { repeatable: false, ...options.echo },
  });
}

async function openFront(engine: FrontEngine, { base }: TestHouse): Promise<TestHouse> {
  return await openHouse({
    config: configWithChannels(tmpdir(), [nextLimner({ engine, base })]),
    secrets: { channelApiKeys: new Map([["next", TEST_KEY]]) },
    // So many that a slow machine does not run out of them.
    replacements: { sendAgainPausesMs: Array.from({ length: 400 }, () => 25) },
  });
}

async function onlyOf(house: TestHouse) {
  const records = await listRecords(house);
  expect(records).toHaveLength(1);
  const [{ id } = { id: "" }] = records;
  const generation = await untilEnded(house, id);
  return { generation, record: await readRecord(house, id) };
}

const pixelsOf = async (bytes: Buffer) => await sharp(bytes).raw().toBuffer();

async function fetchBytes(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url, { headers: bearer })).arrayBuffer());
}

async function untilTriedAgain({ log }: TestHouse, times: number): Promise<void> {
  const signal = soon();
  while (log.filter(({ event }) => event === "call-tried-again").length < times) {
    signal.throwIfAborted();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe.each(FRONT_ENGINES)("two Limners in a row through %s", (engine) => {
  it("N16 give the picture that the second has drawn, pixel by pixel, with its seed, usage and warnings, at one price each", async () => {
    await using back = await openBack();
    await using front = await openFront(engine, back);
    const prompt = "two kites, <lora:x> [echo:usage 11 222] [echo:warn drawn_anew]";
    const size = "2048x1152";
    const answer = await front.call(PATH, { ...BODY, prompt, size, seed: 77 });
    const [picture] = await readPictures(answer);
    expect(picture?.size).toBe(size);
    const upstream = await onlyOf(back);
    const own = await onlyOf(front);
    expect(upstream.record).toMatchObject({ prompt, size: { delivered: size } });
    expect(upstream.generation.plan.seeds).toEqual([77]);
    expect(own.generation.usage).toEqual({ inputTokens: 11, outputTokens: 222 });
    expect(own.record.warnings.map(({ code }) => code)).toEqual(["drawn_anew"]);
    for (const { record } of [own, upstream]) {
      expect(record.cost.amount_micros).toBe(PRICE_MICROS);
    }
    const drawn = await fetchBytes(upstream.record.pictures[0]?.url ?? "");
    expect(picture && (await pixelsOf(picture.bytes)).equals(await pixelsOf(drawn))).toBe(true);
    await expectLedgerClean(front);
    await expectLedgerClean(back);
  });

  it("N16 hand a picture that is to be changed on as it came", async () => {
    await using back = await openBack();
    await using front = await openFront(engine, back);
    const pictures = [
      await plainPicture(60, 40),
      await plainPicture(50, 30, { colour: [1, 2, 3] }),
    ];
    const image = pictures.map((bytes) => dataUrl(bytes));
    const answer = await front.call("/v1/images/edits", { ...BODY, image });
    expect((await readPictures(answer)).map(({ size }) => size)).toEqual([BODY.size]);
    const { record } = await onlyOf(back);
    expect(record.mode).toBe("edit");
    const handed = await Promise.all(record.references.map(({ url }) => fetchBytes(url)));
    const pixels = async (all: readonly Buffer[]) =>
      (await Promise.all(all.map(pixelsOf))).map((data) => data.toString("base64"));
    expect(await pixels(handed)).toEqual(await pixels(pictures));
  });

  it("N16 wait for a picture that takes longer than the patience of the second, and order it once", async () => {
    const gate = createGate();
    await using back = await openBack({ wrap: gate.wrap, config: { patienceMs: 50 } });
    await using front = await openFront(engine, back);
    const answer = front.call(PATH, BODY);
    await untilTriedAgain(front, 3);
    gate.open();
    expect(await readPictures(await answer)).toHaveLength(1);
    expect(gate.calls).toBe(1);
    expect((await onlyOf(front)).record.calls).toMatchObject([{ outcome: "answered" }]);
    expect((await onlyOf(back)).record.cost.amount_micros).toBe(PRICE_MICROS);
  });

  it("N16 the second is told to stop while it draws, gives the work back, and is asked again once it runs", async () => {
    const gate = createGate();
    const port = { port: 0 };
    let answer: Promise<Response> | undefined;
    let front: TestHouse | undefined;
    try {
      {
        await using back = await openBack({ wrap: gate.wrap, echo: { repeatable: true } });
        port.port = Number(new URL(back.base).port);
        front = await openFront(engine, back);
        answer = front.call(PATH, BODY);
        await gate.reached;
        await back.house.drain(soon());
        await untilTriedAgain(front, 1);
      }
      await untilTriedAgain(front, 3);
      await using back = await openBack({ config: port, echo: { repeatable: true } });
      expect(await readPictures(await answer)).toHaveLength(1);
      const { generation, record } = await onlyOf(back);
      expect(generation.crashes).toBe(0);
      expect(record.cost.amount_micros).toBe(PRICE_MICROS);
      expect((await onlyOf(front)).record.calls).toMatchObject([{ outcome: "answered" }]);
    } finally {
      await front?.[Symbol.asyncDispose]();
    }
  });

  it("N16 a cancel ends and frees the first; the second is not told, draws to its end and charges the first", async () => {
    const gate = createGate();
    await using back = await openBack({ wrap: gate.wrap });
    await using front = await openFront(engine, back);
    const accepted = await front.call(PATH, BODY, { prefer: "respond-async" });
    const id = idOf(accepted);
    await gate.reached;
    expect((await front.call(`/v1/generations/${id}/cancel`, {})).status).toBe(200);
    gate.open();
    expect((await onlyOf(front)).record).toMatchObject({
      state: "canceled",
      cost: { amount_micros: 0 },
    });
    expect((await onlyOf(back)).record).toMatchObject({
      state: "succeeded",
      cost: { amount_micros: PRICE_MICROS },
    });
    await expectLedgerClean(front);
  });
});
