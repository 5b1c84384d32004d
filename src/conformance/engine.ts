import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import type { Engine, EnginePicture, Progress } from "../contract/engine.ts";
import { Fault } from "../contract/fault.ts";
import { WARNING_CODES } from "../contract/warning.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import {
  strangersPicture,
  toOwnReference,
  toReference,
  withoutDocument,
} from "./engine-references.ts";
import { ENGINE_TARGET, openEngineHouse } from "./open-engine-house.ts";
import { readAll } from "./read-all.ts";

const SEED_MAX = 2 ** 32 - 1;

/** First bytes, in hexadecimal, of the file types that an engine may say it answers with. */
const SIGNATURES: Readonly<Record<string, RegExp>> = {
  "image/png": /^89504e470d0a1a0a/,
  "image/jpeg": /^ffd8ff/,
  "image/webp": /^52494646.{8}57454250/,
};

/** What the suite cannot know of an engine. */
export interface EngineFacts {
  /** Words that keep it busy until it is stopped; left out for engines to which any drawing is work for a while. */
  readonly slowPrompt?: string;
  /** Words that make a call fail with a Fault; left out where no words do. */
  readonly failingPrompt?: string;
  readonly model?: string;
}

type Open = () => Promise<Engine>;

/** The promises of `contract/engine.ts`; the test file of every engine calls this first. */
export function engineKeepsItsPromises(name: string, open: Open, facts: EngineFacts = {}): void {
  describe(`${name} keeps the promises of an engine`, () => {
    answersWhatWasAsked(open, facts);
    changesPictures(open, facts);
    saysWhatItDoes(open, facts);
    endsWhenTold(open, facts);
  });
}

function answersWhatWasAsked(open: Open, facts: EngineFacts): void {
  it("E2 answers at most as many pictures as were asked for, in the order of their seeds", async () => {
    await using house = await openEngineHouse(open, facts);
    const { countMax } = house.engine.abilities;
    for (const count of new Set([1, Math.min(3, countMax)])) {
      const work = house.work({ count, seeds: [11, 7, 400].slice(0, count) });
      const { pictures } = await house.draw(work);
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.length).toBeLessThanOrEqual(count);
      for (const [index, picture] of pictures.entries()) {
        expect([undefined, work.seeds[index]]).toContain(picture.seed);
      }
    }
  });

  it("a legal size is a size, and is itself legal", async () => {
    await using house = await openEngineHouse(open, facts);
    for (const target of [
      ENGINE_TARGET,
      { width: 3840, height: 1280 },
      { width: 1024, height: 1024 },
      { width: 1, height: 1 },
    ]) {
      const legal = house.engine.abilities.legalSize(target);
      expect([legal.width, legal.height].every((edge) => Number.isInteger(edge) && edge > 0)).toBe(
        true,
      );
      expect(house.engine.abilities.legalSize(legal)).toEqual(legal);
    }
  });

  it("E3 the bytes of a picture are what its kind says", async () => {
    await using house = await openEngineHouse(open, facts);
    const { pictures } = await house.draw(house.work({}));
    for (const picture of pictures) {
      await expectHonestBytes(picture);
    }
  });

  it("E4 the same words and seed give the same pixels, in any order of the seeds, and other seeds give others", async () => {
    await using house = await openEngineHouse(open, facts);
    const { seed, countMax } = house.engine.abilities;
    if (!seed) {
      return;
    }
    const seeds = [0, SEED_MAX];
    const calls = countMax > 1 ? [seeds, seeds.toReversed()] : [[0], [SEED_MAX], [SEED_MAX], [0]];
    const drawn = await Promise.all(
      calls.map((seeds) => house.draw(house.work({ count: seeds.length, seeds }))),
    );
    const digests = await Promise.all(drawn.flatMap((result) => result.pictures.map(digestOf)));
    expect(digests).toHaveLength(4);
    expect(digests.toReversed()).toEqual(digests);
    expect(new Set(digests).size).toBe(2);
  });

  it("E9 what it says about a picture survives JSON", async () => {
    await using house = await openEngineHouse(open, facts);
    const { pictures } = await house.draw(house.work({}));
    for (const { document = null, understood = "" } of pictures) {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      expect(understood).not.toContain("\n");
    }
  });
}

function changesPictures(open: Open, facts: EngineFacts): void {
  it("E3 a picture of a stranger can be changed where references can be", async () => {
    await using house = await openEngineHouse(open, facts);
    if (!house.engine.abilities.edit) {
      return;
    }
    const reference = toReference(strangersPicture(ENGINE_TARGET), {
      ...ENGINE_TARGET,
      changed: true,
    });
    const { pictures } = await house.draw(
      house.work({ mode: "edit", prompt: "make it night", references: [reference] }),
    );
    for (const picture of pictures) {
      await expectHonestBytes(picture);
    }
  });

  it("E9 its own picture can be gone on from with its document, and without it", async () => {
    await using house = await openEngineHouse(open, facts);
    if (!house.engine.abilities.edit) {
      return;
    }
    const [picture] = (await house.draw(house.work({}))).pictures;
    const own = await toOwnReference(picture);
    for (const reference of [own, withoutDocument(own)]) {
      const { pictures } = await house.draw(
        house.work({ mode: "iterate", prompt: "make it night", references: [reference] }),
      );
      expect(pictures).toHaveLength(1);
    }
  });
}

function saysWhatItDoes(open: Open, facts: EngineFacts): void {
  it("E5 a call that may cost money waits for its mark, and a repeatable engine makes none", async () => {
    await using house = await openEngineHouse(open, facts);
    const marks = { asked: 0, durable: 0 };
    await house.draw(house.work({}), {
      async sending() {
        marks.asked += 1;
        await nextTurn();
        marks.durable += 1;
      },
    });
    const expected = house.engine.abilities.repeatable ? 0 : 1;
    expect(marks).toEqual({ asked: expected, durable: expected });
  });

  it("E5 a call whose mark cannot be made fails", async () => {
    await using house = await openEngineHouse(open, facts);
    if (house.engine.abilities.repeatable) {
      return;
    }
    const sending = (): Promise<void> => Promise.reject(new Error("the disk is full"));
    await expect(house.draw(house.work({}), { sending })).rejects.toThrow("the disk is full");
  });

  it("progress is a share from 0 to 1 that never goes back", async () => {
    await using house = await openEngineHouse(open, facts);
    const steps: Progress[] = [];
    await house.draw(house.work({}), { progress: (step) => void steps.push(step) });
    const shares = steps.map((step) => step.share);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(steps.every((step) => step.stage.length > 0)).toBe(true);
  });

  it("E6 a call that fails says what is known of its outcome, and the next one is drawn", async () => {
    await using house = await openEngineHouse(open, facts);
    if (facts.failingPrompt === undefined) {
      return;
    }
    const failure: unknown = await house
      .draw(house.work({ prompt: facts.failingPrompt }))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Fault);
    expect(failure).toMatchObject({ outcome: expect.stringMatching(/^(unpaid|refused|unknown)$/) });
    expect((await house.draw(house.work({}))).pictures).toHaveLength(1);
  });

  it("every warning has a known code and a sentence", async () => {
    await using house = await openEngineHouse(open, facts);
    const wishes = {
      quality: "high",
      style: "vivid",
      background: "opaque",
      moderation: "low",
      inputFidelity: "high",
    } as const;
    const { warnings } = await house.draw(
      house.work({ wishes, guidance: "Be brief.", context: ["a harbour"] }),
    );
    for (const warning of warnings) {
      expect(WARNING_CODES).toContain(warning.code);
      expect(warning.message).toMatch(/\S.*[.]$/);
    }
  });

  it("the work is left as it was handed in", async () => {
    await using house = await openEngineHouse(open, facts);
    const work = house.work({ context: ["a harbour", "in winter"], wishes: { quality: "high" } });
    const before = JSON.stringify(work);
    await house.draw(deepFreeze(work));
    expect(JSON.stringify(work)).toBe(before);
  });
}

function endsWhenTold(open: Open, facts: EngineFacts): void {
  const prompt = facts.slowPrompt ?? "an old harbour in a storm, very detailed";

  it("E1 a call whose signal has already fired is never made", async () => {
    await using house = await openEngineHouse(open, facts);
    const sent: string[] = [];
    const signal = AbortSignal.abort(new Error("hung up"));
    await expect(
      house.draw(house.work({}), { signal, sending: async () => void sent.push("mark") }),
    ).rejects.toThrow();
    expect(sent).toEqual([]);
    expect(await house.spools.left()).toBe(0);
  });

  it("E1 a call ends when its signal fires midway, and the next one is drawn", async () => {
    await using house = await openEngineHouse(open, facts);
    const controller = new AbortController();
    const hangUp = (): void => controller.abort(new Error("hung up"));
    const call = house.draw(house.work({ prompt }), {
      signal: controller.signal,
      progress: hangUp,
    });
    const ended = expect(call).rejects.toThrow();
    await nextTurn();
    hangUp();
    await ended;
    expect((await house.draw(house.work({}))).pictures).toHaveLength(1);
  });

  it("E7 several calls at once do not disturb each other", async () => {
    await using house = await openEngineHouse(open, facts);
    const controller = new AbortController();
    const aborted = house.draw(house.work({ prompt }), { signal: controller.signal });
    const ended = expect(aborted).rejects.toThrow();
    const others = Promise.all([
      house.draw(house.work({ seeds: [1] })),
      house.draw(house.work({ seeds: [2] })),
    ]);
    controller.abort(new Error("hung up"));
    await ended;
    for (const { pictures } of await others) {
      expect(pictures).toHaveLength(1);
    }
  });

  it("E8 disposing ends the work under way, and may be done twice", async () => {
    await using house = await openEngineHouse(open, facts);
    const calls = [house.draw(house.work({ prompt })), house.draw(house.work({ prompt }))];
    const ends = Promise.allSettled(calls);
    await nextTurn();
    await house.engine[Symbol.asyncDispose]();
    await house.engine[Symbol.asyncDispose]();
    expect(await ends).toHaveLength(2);
  });
}

async function expectHonestBytes(picture: EnginePicture): Promise<void> {
  if (picture.kind === "pixels") {
    expect(
      [picture.width, picture.height].every((edge) => Number.isInteger(edge) && edge > 0),
    ).toBe(true);
    expect([3, 4]).toContain(picture.channels);
    expect(picture.data).toBeInstanceOf(ArrayBuffer);
    expect(picture.data.byteLength).toBe(picture.width * picture.height * picture.channels);
    return;
  }
  const bytes = await readAll(picture.file.read());
  expect(await picture.file.close()).toEqual({ bytes: bytes.length, sha256: sha256Hex(bytes) });
  expect(bytes.toString("hex", 0, 16)).toMatch(
    SIGNATURES[picture.mediaType] ?? "a known media type",
  );
}

/** Pixels by their values and shape, files by their bytes. */
async function digestOf(picture: EnginePicture): Promise<string> {
  return picture.kind === "pixels"
    ? `${picture.width}x${picture.height}x${picture.channels} ${sha256Hex(new Uint8Array(picture.data))}`
    : sha256Hex(await readAll(picture.file.read()));
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
