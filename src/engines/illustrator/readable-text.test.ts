import { describe, expect, it } from "vitest";
import { drawDocument } from "./draw-document.ts";
import { readPrompt } from "./reading/read-prompt.ts";
import { measureWriting, type Tones } from "./testing/measure-writing.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

const SIZE = { width: 768, height: 432 } as const;

/** Two words of the same letters, so that they are as wide as each other, and two that are not written. */
const LATIN = {
  written: { one: "STONE", other: "NOTES" },
  absent: { one: "ONSET", other: "SETON" },
} as const;
const CHINESE = {
  written: { one: "山水", other: "水山" },
  absent: { one: "画书", other: "书画" },
} as const;

async function draw(prompt: string, seed: number): Promise<Tones> {
  const { intent } = readPrompt(prompt, vocabulary());
  const order = {
    kind: "draw",
    document: { version: 1, seed, intent },
    ...SIZE,
    control: new SharedArrayBuffer(8),
  } as const;
  const watch = { checkAborted: () => undefined, progress: () => undefined };
  const { data } = await drawDocument(order, watch);
  const pixels = new Uint8Array(data);
  const tones = Float32Array.from(
    { length: SIZE.width * SIZE.height },
    (_, index) =>
      0.3 * (pixels[index * 3] ?? 0) +
      0.59 * (pixels[index * 3 + 1] ?? 0) +
      0.11 * (pixels[index * 3 + 2] ?? 0),
  );
  return { ...SIZE, data: tones };
}

describe("what is written can be read", () => {
  it.each([
    ["as neon", (word: string) => `rainy night street, neon sign reading "${word}"`, LATIN],
    ["on a wooden board", (word: string) => `a wooden sign reading "${word}" in a forest`, LATIN],
    ["as a caption", (word: string) => `a beach at sunset with the caption "${word}"`, LATIN],
    ["as a headline", (word: string) => `concert poster "${word}"`, LATIN],
    ["霓虹灯", (word: string) => `霓虹灯牌写着“${word}”，雨夜街道`, CHINESE],
    ["木牌", (word: string) => `海滩上的木牌写着“${word}”`, CHINESE],
    ["海报标题", (word: string) => `旅行海报，标题“${word}”`, CHINESE],
  ] as const)(
    "%s: what differs between two words is what differs between their glyphs",
    async (_, prompt, { written, absent }) => {
      for (const seed of [3, 11]) {
        const pictures = {
          one: await draw(prompt(written.one), seed),
          other: await draw(prompt(written.other), seed),
        };
        const agreement = measureWriting(pictures, written);
        expect(agreement).toBeGreaterThan(0.5);
        expect(agreement).toBeGreaterThan(measureWriting(pictures, absent) + 0.25);
      }
    },
    60_000,
  );
});
