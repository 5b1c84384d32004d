import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import type {
  Engine,
  EngineContext,
  EnginePixels,
  EngineReference,
  EngineWork,
} from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { encodePng } from "../../kit/encode-png.ts";
import { createIllustrator } from "./engine.ts";
import { readDocument } from "./read-document.ts";

const PATIENCE = { timeout: 60_000 };
const CRASHING = new URL("./__fixtures__/crashing-worker.ts", import.meta.url);

/** Of all tests that are not about threads: starting one takes longer than drawing a small picture. */
let illustrator: Engine;
beforeAll(() => {
  illustrator = createIllustrator({ threads: 2 });
});
afterAll(() => illustrator[Symbol.asyncDispose]());

engineKeepsItsPromises("illustrator", async () => createIllustrator({ threads: 2 }));

function workOf(changes: Partial<EngineWork>): EngineWork {
  return {
    generationId: "gen_1",
    callKey: "gen_1-1",
    model: "gpt-image-2",
    mode: "draw",
    prompt: "a red apple",
    context: [],
    guidance: "",
    references: [],
    size: { width: 160, height: 96 },
    count: 1,
    seeds: [7],
    format: "png",
    wishes: {},
    ...changes,
  };
}

const contextOf = (changes: Partial<EngineContext> = {}): EngineContext => ({
  signal: new AbortController().signal,
  progress: () => undefined,
  sending: () => Promise.resolve(),
  accepted: () => Promise.resolve(),
  openSpool: () => Promise.reject(new Error("the illustrator writes no files")),
  ...changes,
});

async function drawOne(engine: Engine, changes: Partial<EngineWork>) {
  const { pictures, warnings } = await engine.generate(workOf(changes), contextOf());
  const [picture] = pictures;
  if (picture?.kind !== "pixels") throw new Error("the illustrator answers with pixels");
  return { picture, warnings, bytes: new Uint8Array(picture.data) };
}

/** A picture as it comes back with its document, or without it. */
function toReference(picture: EnginePixels, { own }: { own: boolean }): EngineReference {
  const { width, height, channels, document } = picture;
  const bytes = encodePng({ data: new Uint8Array(picture.data), width, height, channels });
  return {
    n: 1,
    changed: true,
    width,
    height,
    mediaType: "image/png",
    async *open() {
      yield bytes;
    },
    ...(own && document !== undefined ? { document } : {}),
  };
}

const meanOf = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length;

describe("the illustrator draws", PATIENCE, () => {
  it.each([
    [64, 64],
    [333, 777],
    [1000, 250],
    [96, 288],
  ])("exactly %d by %d pixels, in every scene", async (width, height) => {
    for (const prompt of ["lighthouse by the sea", "neon street", "an apple", "cat logo"]) {
      const { picture } = await drawOne(illustrator, { prompt, size: { width, height } });
      expect([picture.width, picture.height, picture.data.byteLength]).toEqual([
        width,
        height,
        width * height * 3,
      ]);
    }
  });

  it("the same bytes with one thread and with two", async () => {
    const prompts = [
      "lighthouse at sunset",
      "rainy neon street reading Hi",
      "three cats",
      "owl logo",
      "an apple, watercolor",
    ];
    const drawWith = async (threads: number): Promise<Buffer[]> => {
      await using engine = createIllustrator({ threads });
      const drawn = await Promise.all(prompts.map((prompt) => drawOne(engine, { prompt })));
      return drawn.map(({ bytes }) => Buffer.from(bytes));
    };
    const [one, two] = await Promise.all([drawWith(1), drawWith(2)]);
    expect(one.map((bytes, index) => bytes.equals(two[index] ?? Buffer.alloc(0)))).toEqual(
      prompts.map(() => true),
    );
  });

  it("a picture larger than a scene draws by itself", async () => {
    const { picture } = await drawOne(illustrator, {
      prompt: "an apple",
      size: { width: 3840, height: 2160 },
    });
    expect(picture.data.byteLength).toBe(3840 * 2160 * 3);
  });

  it("what it drew in plain words, and what it left out as a warning", async () => {
    const { picture, warnings } = await drawOne(illustrator, {
      prompt: "a cat dancing beside a chair at night",
    });
    expect(picture.understood).toBe("room at night, cat, chair");
    expect(picture.revisedPrompt).toContain("cat");
    expect(warnings).toEqual([
      {
        code: "prompt_partly_understood",
        field: "prompt",
        message: "The built-in engine did not understand: dancing. This was left out.",
      },
    ]);
  });

  it("a still life for words that name nothing, and says so", async () => {
    const { warnings } = await drawOne(illustrator, { prompt: "quantum chromodynamics" });
    expect(warnings.map(({ code }) => code)).toEqual(["prompt_partly_understood"]);
  });

  it("on what was said before, when no picture came of it", async () => {
    const { picture } = await drawOne(illustrator, {
      context: ["a lighthouse by the sea"],
      prompt: "make it night, in watercolor",
    });
    expect(picture.understood).toBe("coast at night, lighthouse; watercolor");
  });

  it("in the manner of the standing guidance, unless the words say otherwise", async () => {
    const guidance = "Always draw in pencil, at night.";
    const quiet = await drawOne(illustrator, { guidance, prompt: "a lighthouse by the sea" });
    const loud = await drawOne(illustrator, {
      guidance,
      prompt: "a lighthouse by the sea at sunset, oil painting",
    });
    expect(quiet.picture.understood).toContain("pencil");
    expect(loud.picture.understood).toBe("coast at sunset, lighthouse; oil painting");
  });
});

describe("the illustrator goes on from its own pictures", PATIENCE, () => {
  it("with the same seed, at another hour and darker", async () => {
    const day = await drawOne(illustrator, { prompt: "lighthouse by the sea by day", seeds: [41] });
    const night = await drawOne(illustrator, {
      mode: "iterate",
      prompt: "make it night",
      seeds: [999],
      references: [toReference(day.picture, { own: true })],
    });
    expect(readDocument(night.picture.document)).toMatchObject({
      seed: 41,
      intent: { scene: "coast", time: "night" },
    });
    expect(meanOf(night.bytes)).toBeLessThan(meanOf(day.bytes) * 0.8);
  });

  it("from turn to turn, at any size", async () => {
    const first = await drawOne(illustrator, { prompt: "an apple", seeds: [5] });
    const second = await drawOne(illustrator, {
      prompt: "add two pears",
      mode: "iterate",
      references: [toReference(first.picture, { own: true })],
    });
    const third = await drawOne(illustrator, {
      prompt: "改成水彩",
      mode: "iterate",
      size: { width: 90, height: 120 },
      references: [toReference(second.picture, { own: true })],
    });
    expect(third.picture.understood).toBe("studio by day, apple, two pears; watercolor");
    expect([third.picture.width, third.picture.height]).toEqual([90, 120]);
  });

  it("and says which part of a change it cannot make", async () => {
    const coast = await drawOne(illustrator, { prompt: "lighthouse by the sea" });
    const { warnings } = await drawOne(illustrator, {
      prompt: "make it night and remove the elephant",
      mode: "iterate",
      references: [toReference(coast.picture, { own: true })],
    });
    expect(warnings).toEqual([
      expect.objectContaining({
        code: "edit_approximated",
        message: expect.stringContaining("elephant"),
      }),
    ]);
  });

  it("as pixels when the document is not one of ours", async () => {
    const { picture } = await drawOne(illustrator, { prompt: "an apple" });
    const reference = {
      ...toReference(picture, { own: false }),
      document: { version: 2, seed: 1 },
    };
    const { picture: changed } = await drawOne(illustrator, {
      prompt: "black and white",
      mode: "edit",
      references: [reference],
    });
    expect(changed.understood).toBe("picture 1: black and white");
    expect(changed.document).toBeUndefined();
  });
});

describe("the illustrator changes foreign pictures", PATIENCE, () => {
  async function change(prompt: string, changes: Partial<EngineWork> = {}) {
    const { picture } = await drawOne(illustrator, { prompt: "a red apple and a lemon" });
    const foreign = toReference(picture, { own: false });
    const result = await drawOne(illustrator, {
      prompt,
      mode: "edit",
      references: [foreign],
      ...changes,
    });
    return { ...result, before: new Uint8Array(picture.data), foreign };
  }

  it("black and white has no colour at all", async () => {
    const { bytes } = await change("make it black and white");
    expect(bytes.every((byte, index) => byte === bytes[index - (index % 3)])).toBe(true);
  });

  it("to another ratio by cropping, never by stretching", async () => {
    const { picture } = await change("watercolor style", { size: { width: 96, height: 160 } });
    expect([picture.width, picture.height]).toEqual([96, 160]);
  });

  it("day to night by light and colour only, and says so", async () => {
    const { bytes, before, warnings } = await change("make it night");
    expect(meanOf(bytes)).toBeLessThan(meanOf(before) * 0.7);
    expect(warnings.map(({ code }) => code)).toEqual(["edit_approximated"]);
  });

  it("refuses what would need eyes", async () => {
    await expect(change("remove the car")).rejects.toMatchObject({
      code: "not_possible",
      outcome: "refused",
    });
  });

  it("gives a style it does not know the nearest look, and says so", async () => {
    const { picture, warnings } = await change("in the style of Picasso");
    expect(picture.understood).toBe("picture 1: oil painting");
    expect(warnings.map(({ code }) => code)).toContain("edit_approximated");
  });

  it("only where the mask is transparent", async () => {
    const { width, height } = { width: 160, height: 96 };
    const data = new Uint8Array(width * height * 4).fill(255);
    for (let index = 0; index < width * height; index++)
      if (index % width < width / 2) data[index * 4 + 3] = 0;
    const mask = encodePng({ data, width, height, channels: 4 });
    const asReference: EngineReference = {
      n: 2,
      changed: false,
      width,
      height,
      mediaType: "image/png",
      async *open() {
        yield mask;
      },
    };
    const { bytes, before } = await change("invert colors", { mask: asReference });
    const at = (x: number): number => (40 * width + x) * 3;
    expect(Math.abs((bytes[at(150)] ?? 0) - (before[at(150)] ?? 0))).toBeLessThan(4);
    expect(Math.abs((bytes[at(10)] ?? 0) - (255 - (before[at(10)] ?? 0)))).toBeLessThan(4);
  });

  it("and names the references it does not use", async () => {
    const { picture } = await drawOne(illustrator, { prompt: "an apple" });
    const changed = toReference(picture, { own: false });
    const { warnings } = await drawOne(illustrator, {
      prompt: "oil painting",
      mode: "edit",
      references: [changed, { ...changed, n: 2, changed: false }],
    });
    expect(warnings.map(({ code }) => code)).toEqual(["references_left_out"]);
  });

  it("refuses bytes that are no picture", async () => {
    const broken: EngineReference = {
      n: 1,
      changed: true,
      width: 9,
      height: 9,
      mediaType: "image/png",
      async *open() {
        yield new Uint8Array([1, 2, 3]);
      },
    };
    await expect(change("watercolor", { references: [broken] })).rejects.toMatchObject({
      code: "invalid_image",
    });
  });
});

describe("the illustrator's threads", PATIENCE, () => {
  it("a withdrawn picture ends with the caller's reason, and the thread goes on to the next", async () => {
    await using engine = createIllustrator({ threads: 1 });
    const controller = new AbortController();
    const reason = new Error("hung up");
    const large = engine.generate(
      workOf({ prompt: "neon street", size: { width: 3840, height: 2160 } }),
      contextOf({ signal: controller.signal }),
    );
    const ended = expect(large).rejects.toBe(reason);
    await drawOneBesides(engine);
    controller.abort(reason);
    await ended;
    expect((await drawOne(engine, {})).picture.kind).toBe("pixels");
  });

  it.each([
    ["ends its thread", 66],
    ["throws", 67],
    ["runs out of memory", 68],
  ])("a picture that %s fails alone, as our own failure", async (_, width) => {
    await using engine = createIllustrator({ threads: 1, workerFile: CRASHING });
    const failed: unknown = await drawOne(engine, { size: { width, height: 64 } }).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Fault);
    expect(failed).toMatchObject({ code: "internal" });
    expect((await drawOne(engine, {})).picture.width).toBe(160);
  });

  it("more pictures than may wait are refused as overloaded", async () => {
    await using engine = createIllustrator({ threads: 1, queueMax: 1 });
    const calls = Array.from({ length: 6 }, (_, seed) =>
      drawOne(engine, { seeds: [seed] }).then(
        () => "drawn",
        (error: unknown) => (error instanceof Fault ? error.code : "other"),
      ),
    );
    const ends = await Promise.all(calls);
    expect(new Set(ends)).toEqual(new Set(["drawn", "overloaded"]));
  });

  it("disposing while it warms up ends at once", async () => {
    const engine = createIllustrator({ threads: 1, warmUp: true });
    await engine[Symbol.asyncDispose]();
    await expect(drawOne(engine, {})).rejects.toMatchObject({ code: "overloaded" });
  });
});

/** A picture by another engine: by the time it is there, the first thread has begun its own. */
async function drawOneBesides(engine: Engine): Promise<void> {
  await using other = createIllustrator({ threads: 1 });
  expect(other.id).toBe(engine.id);
  await drawOne(other, { size: { width: 32, height: 32 } });
}
