import { describe, expect, it } from "vitest";

import type { Raster } from "../../frame.ts";
import { readPrompt } from "../../reading/read-prompt.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { logoScene } from "./logo-scene.ts";

describeScene(logoScene, {
  id: "logo",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 3, 5],
  hasHours: false,
  intent: { text: "Blue Otter", subjects: [{ id: "cat", said: "cat", count: 1 }] },
});

function draw(prompt: string, seed = 3, size = { width: 160, height: 160 }): Raster {
  const { intent } = readPrompt(prompt, vocabulary());
  return logoScene.draw({
    intent: { ...intent, scene: "logo", details: ["line"] },
    seed,
    ...size,
    checkAborted: () => undefined,
    progress: () => undefined,
  }).raster;
}

const cornerOf = ({ data }: Raster): number[] => Array.from(data.subarray(0, 3));
/** The share of pixels that are much darker than the paper. */
const inkOf = (raster: Raster): number => {
  const [paper = 0] = cornerOf(raster);
  let dark = 0;
  for (let at = 0; at < raster.data.length; at += 3)
    if ((raster.data[at] ?? 0) < paper - 120) dark++;
  return dark / (raster.data.length / 3);
};

describe("logos", () => {
  it("are drawn the same for the same task, and vary with the seed", () => {
    const pictures = [3, 3, 4, 5, 6].map((seed) =>
      Buffer.from(draw("cat logo", seed).data).toString("base64"),
    );
    expect(pictures[0]).toBe(pictures[1]);
    expect(new Set(pictures).size).toBe(4);
  });

  it.each([
    "cat logo",
    "lighthouse logo",
    "rocket logo",
    "fox line art",
    "logo",
    "elephant icon",
    "狐狸标志",
  ])("%s has fine lines on calm paper", (prompt) => {
    const ink = inkOf(draw(prompt, 2));
    expect(ink).toBeGreaterThan(0.01);
    expect(ink).toBeLessThan(0.25);
  });

  it("stand on the background asked for", () => {
    expect(cornerOf(draw("cat logo on a black background"))).toEqual([43, 43, 48]);
  });

  it.each(["Bean There", "</svg><script>", "夜猫子书店", "& < > \" '", "a".repeat(200), "😀"])(
    "write %j as outlines",
    (text) => {
      const { intent } = readPrompt("owl logo", vocabulary());
      const task = {
        seed: 1,
        width: 160,
        height: 160,
        checkAborted: () => undefined,
        progress: () => undefined,
      };
      expect(logoScene.draw({ ...task, intent: { ...intent, text } }).raster.data).toHaveLength(
        160 * 160 * 3,
      );
    },
  );

  it.each(["line", "badge", "app-icon"])(
    "%s has no background when none is asked for",
    (layout) => {
      const { raster, alpha } = drawScene(
        logoScene,
        {
          scene: "logo",
          details: [layout],
          isTransparent: true,
          subjects: [{ id: "fox", said: "fox", count: 1 }],
        },
        { width: 120, height: 80 },
      );
      expect(alpha).toHaveLength(raster.width * raster.height);
      expect(alpha?.[0]).toBe(0);
      expect(alpha?.at(-1)).toBe(0);
      expect(Math.max(...(alpha ?? []))).toBe(255);
    },
  );

  it("hold the same share of ink at every size", () => {
    const small = inkOf(draw("rocket logo", 1, { width: 200, height: 200 }));
    const large = inkOf(draw("rocket logo", 1, { width: 800, height: 800 }));
    expect(Math.abs(small - large)).toBeLessThan(0.01);
  });
});
