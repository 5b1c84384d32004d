import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const MODEL = "gpt-image-2-vip";
const SCENE = "old lighthouse at sunset, photorealistic";

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await expectLedgerClean(house);
  await house[Symbol.asyncDispose]();
});

const chat = (messages: readonly object[], more: object = {}) =>
  house.call("/v1/chat/completions", { model: MODEL, size: "256x256", messages, ...more });
const draw = (more: object) =>
  house.call("/v1/images/generations", { model: MODEL, prompt: SCENE, size: "256x256", ...more });

async function pixelsOf(response: Response): Promise<readonly Buffer[]> {
  const pictures = await readPictures(response);
  return await Promise.all(
    pictures.map(({ bytes }) => sharp(bytes).removeAlpha().raw().toBuffer()),
  );
}

const brightness = (pixels: Buffer) =>
  pixels.reduce((sum, value) => sum + value, 0) / pixels.length;

describe("the built-in engine, asked over HTTP", () => {
  it("E4 the same words and seed give the same pixels, another seed gives others", async () => {
    const [first] = await pixelsOf(await draw({ seed: 7 }));
    const [again] = await pixelsOf(await draw({ seed: 7 }));
    const [other] = await pixelsOf(await draw({ seed: 8 }));
    expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true);
    expect(first?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it("E4 temperature 0 gives the same pixels for the same request", async () => {
    const ask = () => chat([{ role: "user", content: SCENE }], { temperature: 0 });
    const [first] = await pixelsOf(await ask());
    const [again] = await pixelsOf(await ask());
    expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true);
  });

  it("E4 the pixels do not depend on how many threads draw, nor on how many pictures are asked for", async () => {
    await using wide = await openHouse({ config: { threads: 2 } });
    const several = await wide.call("/v1/images/generations", {
      model: MODEL,
      prompt: SCENE,
      size: "256x256",
      seed: 6,
      n: 3,
    });
    const pictures = await pixelsOf(several);
    const [alone] = await pixelsOf(await draw({ seed: 7 }));
    expect(pictures).toHaveLength(3);
    expect(pictures[1]?.equals(alone ?? Buffer.alloc(0))).toBe(true);
  });

  it("E9 goes on from its own picture: the same scene, at night", async () => {
    const first = await draw({ seed: 7, response_format: "url" });
    const { data } = (await first.clone().json()) as { data: readonly { url: string }[] };
    const url = data[0]?.url ?? "";
    const second = await chat([
      { role: "user", content: SCENE },
      { role: "assistant", content: `![image](${url})` },
      { role: "user", content: "make it night" },
    ]);
    const record = await readRecord(house, idOf(second));
    expect(record).toMatchObject({
      mode: "iterate",
      warnings: [],
      references: [{ n: 1, changed: true }],
    });
    const [day] = await pixelsOf(first);
    const [night] = await pixelsOf(second);
    expect(brightness(night ?? Buffer.alloc(0))).toBeLessThan(
      brightness(day ?? Buffer.alloc(0)) * 0.8,
    );
  });

  it("W1 says what it cannot do to a picture that it did not draw", async () => {
    const response = await house.call("/v1/images/edits", {
      model: MODEL,
      prompt: "turn this photo into an anime",
      size: "256x256",
      image: dataUrl(await plainPicture(300, 200)),
    });
    expect(response.headers.get("x-warnings")).toContain("edit_approximated");
    expect(await readPictures(response)).toHaveLength(1);
  });

  it("S1 draws the exact size of the list and of the prompt", async () => {
    for (const size of ["848x1280", "2048x864"]) {
      const pictures = await readPictures(await draw({ size, prompt: "an apple" }));
      expect(pictures.map((picture) => picture.size)).toEqual([size]);
    }
    const pictures = await readPictures(
      await draw({ size: undefined, prompt: "an apple, 300x401" }),
    );
    expect(pictures.map((picture) => picture.size)).toEqual(["300x401"]);
  });
});
