import { describe, expect, it } from "vitest";

import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { readPrompt } from "../../reading/read-prompt.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { studioScene } from "./studio-scene.ts";

function draw(prompt: string, seed = 3, size = { width: 192, height: 144 }): Raster {
  const intent: SceneIntent = { ...readPrompt(prompt, vocabulary()).intent, scene: "studio" };
  return studioScene.draw({
    intent,
    seed,
    ...size,
    checkAborted: () => undefined,
    progress: () => undefined,
  }).raster;
}

const meanOf = (raster: Raster, channel = 0): number => {
  let sum = 0;
  for (let at = channel; at < raster.data.length; at += 3) sum += raster.data[at] ?? 0;
  return sum / (raster.data.length / 3);
};

describe("the studio", () => {
  it("draws the same bytes for the same task, and others for another seed", () => {
    const first = Buffer.from(draw("a robot").data);
    expect(first.equals(Buffer.from(draw("a robot").data))).toBe(true);
    expect(first.equals(Buffer.from(draw("a robot", 4).data))).toBe(false);
  });

  it("is darker at night", () => {
    expect(meanOf(draw("an apple at night"), 1)).toBeLessThan(
      meanOf(draw("an apple by day"), 1) * 0.75,
    );
  });

  it("shows the colour asked for", () => {
    const middle = ({ data, width, height }: Raster): number[] => {
      const at = (Math.floor(height * 0.62) * width + Math.floor(width * 0.5)) * 3;
      return Array.from(data.subarray(at, at + 3));
    };
    const [red = 0, , redBlue = 0] = middle(draw("an apple"));
    const [blueRed = 0, , blue = 0] = middle(draw("a blue apple"));
    expect(red).toBeGreaterThan(redBlue);
    expect(blue).toBeGreaterThan(blueRed);
  });

  it.each([
    "twelve cats and twelve dogs and ten horses",
    "a snail in the rain",
    "a lamp in fog",
    "a gift in the snow",
    "neon guitar",
    'a cake saying "Happy Birthday 生日快乐"',
    "nothing known xqzt",
  ])("draws %s", (prompt) => {
    expect(draw(prompt).data).toHaveLength(192 * 144 * 3);
  });

  it.each([
    [1, 1],
    [16, 200],
    [300, 20],
  ])("draws %d by %d pixels", (width, height) => {
    expect(draw("an apple", 1, { width, height }).data).toHaveLength(width * height * 3);
  });

  it("stops when the picture is no longer wanted", () => {
    const { intent } = readPrompt("an apple", vocabulary());
    const checkAborted = (): never => {
      throw new Error("withdrawn");
    };
    expect(() =>
      studioScene.draw({
        intent,
        seed: 1,
        width: 64,
        height: 64,
        checkAborted,
        progress: () => undefined,
      }),
    ).toThrow("withdrawn");
  });
});
