import { describe, expect, it } from "vitest";

import { correlate, edgesOf } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { meadowScene } from "./meadow-scene.ts";
import { planHouses } from "./plan-houses.ts";
import { planMeadow } from "./plan.ts";

describeScene(meadowScene, {
  id: "meadow",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 3],
  hasHours: true,
});

const draw = (change: Partial<SceneIntent> = {}, seed = 7) =>
  drawScene(meadowScene, { scene: "meadow", ...change }, { seed });

/** The mean of one channel of the lower third, 0 red to 2 blue. */
function foregroundOf({ data, width, height }: Raster, channel: number): number {
  let sum = 0;
  const first = Math.floor(height * 0.67) * width * 3;
  for (let index = first + channel; index < data.length; index += 3) sum += data[index] ?? 0;
  return sum / ((data.length - first) / 3);
}

/** The share of pixels that are clearly red. */
function redShare({ data, width, height }: Raster): number {
  let count = 0;
  for (let index = 0; index < data.length; index += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    count += Number(red > green * 1.6 && red > blue * 1.6);
  }
  return count / (width * height);
}

describe("the meadow", () => {
  it("grows what the words name before the eye", () => {
    const crops = [
      "lavender",
      "sunflowers",
      "poppies",
      "wheat",
      "tulips",
      "vineyard",
      "terrace",
      "park",
    ];
    const pictures = crops.map((crop) => perceptualHash(draw({ details: [crop] }, 15).raster));
    for (const [index, hash] of pictures.entries()) {
      for (const other of pictures.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(20);
    }
  });

  it("gives each crop its colour", () => {
    const lavender = draw({ details: ["lavender"] }, 15).raster;
    expect(foregroundOf(lavender, 2)).toBeGreaterThan(foregroundOf(lavender, 1) * 1.2);
    expect(redShare(draw({ details: ["poppies"] }, 15).raster)).toBeGreaterThan(0.01);
    expect(redShare(lavender)).toBeLessThan(0.002);
    const wheat = draw({ details: ["wheat"] }, 15).raster;
    expect(foregroundOf(wheat, 0)).toBeGreaterThan(foregroundOf(wheat, 2) * 1.5);
  });

  it("lies under snow in winter", () => {
    const winter = draw({ season: "winter" }, 15).raster;
    const summer = draw({ season: "summer" }, 15).raster;
    expect(foregroundOf(winter, 2)).toBeGreaterThan(foregroundOf(summer, 2) * 1.5);
  });

  it("blossoms pink in spring where there are cherry trees", () => {
    const spring = draw({ details: ["sakura"], season: "spring" }).raster;
    const autumn = draw({ details: ["sakura"], season: "summer" }).raster;
    expect(hashDistance(perceptualHash(spring), perceptualHash(autumn))).toBeGreaterThan(10);
  });

  it("shows a horse and a balloon and changes nothing else", () => {
    const subjects = ["horse", "hot air balloon"].map((id) => ({ id, said: id, count: 1 }));
    const without = draw({}, 15);
    const shown = draw({ subjects }, 15);
    expect(shown.shown.get("horse")).toBeGreaterThan(50);
    expect(shown.shown.get("hot air balloon")).toBeGreaterThan(50);
    expect(correlate(edgesOf(without.raster), edgesOf(shown.raster))).toBeGreaterThan(0.6);
  });

  it("builds a house by itself, in the colour that was said, and moves nothing", () => {
    const house = { id: "house", said: "house", count: 1 };
    const without = draw({}, 15);
    const plain = draw({ subjects: [house] }, 15);
    const red = draw({ subjects: [{ ...house, colour: "#c02020" }] }, 15);
    expect(plain.shown.get("house")).toBeGreaterThan(50);
    expect(red.shown.get("house")).toBe(plain.shown.get("house"));
    expect(red.raster.data).not.toEqual(plain.raster.data);
    expect(correlate(edgesOf(without.raster), edgesOf(plain.raster))).toBeGreaterThan(0.6);
  });
});

describe("what stands on a farm", () => {
  const planOf = (details: readonly string[], seed: number) =>
    planMeadow(
      {
        scene: "meadow",
        time: "day",
        weather: "clear",
        neon: false,
        filters: [],
        subjects: [],
        details,
        missed: [],
      },
      { seed, width: 640, height: 360 },
    );

  it("a barn that shall be red is red", () => {
    for (let seed = 0; seed < 24; seed++) {
      const barn = planHouses(planOf(["farm", "red barn"], seed), seed).find(
        ({ style }) => style === "barn",
      );
      const [red = 0, green = 1, blue = 1] = barn?.paint ?? [];
      expect(red).toBeGreaterThan(5 * Math.max(green, blue));
    }
  });

  it.each([[["farm"]], [["tulips"]], [["valley"]], [["path"]], [[]]])(
    "a windmill is seen in a meadow of %j",
    (details) => {
      const windmill = { id: "windmill", said: "windmill", count: 1 };
      for (const seed of [1, 2]) {
        const { shown } = drawScene(
          meadowScene,
          { scene: "meadow", details, subjects: [windmill] },
          { seed },
        );
        expect(shown.get("windmill")).toBeGreaterThan(200);
      }
    },
  );
});
