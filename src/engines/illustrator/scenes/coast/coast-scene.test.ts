import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { coastScene } from "./coast-scene.ts";

const LIGHTHOUSE = { id: "lighthouse", said: "lighthouse", count: 1 };
const SAILBOAT = { id: "sailboat", said: "sailboat", count: 1 };

function draw(
  change: Partial<SceneIntent>,
  place: { seed?: number; width?: number; height?: number } = {},
): Raster {
  return coastScene.draw({
    intent: {
      scene: "coast",
      time: "sunset",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: [LIGHTHOUSE],
      missed: [],
      ...change,
    },
    seed: place.seed ?? 7,
    width: place.width ?? 160,
    height: place.height ?? 90,
    checkAborted: () => undefined,
    progress: () => undefined,
  }).raster;
}

describe("coast scene", () => {
  it.each([
    [64, 64],
    [333, 177],
    [90, 250],
    [300, 100],
    [100, 300],
  ])("draws exactly %i by %i pixels", (width, height) => {
    const raster = draw({}, { width, height });
    expect([raster.width, raster.height, raster.data.length]).toEqual([
      width,
      height,
      width * height * 3,
    ]);
    expect(meanTone(raster)).toBeGreaterThan(20);
  });

  it("draws the same bytes for the same seed and others for another", () => {
    const picture = draw({});
    expect(draw({}).data).toEqual(picture.data);
    expect(draw({}, { seed: 8 }).data).not.toEqual(picture.data);
  });

  it.each(["clear", "rain", "snow", "fog"] as const)("draws %s at every time of day", (weather) => {
    for (const time of ["day", "golden", "sunset", "night"] as const) {
      expect(meanTone(draw({ time, weather }))).toBeGreaterThan(8);
    }
  });

  it("keeps the same coast at night, darker", () => {
    const golden = draw({ time: "golden" });
    const night = draw({ time: "night" });
    expect(meanTone(night)).toBeLessThan(meanTone(golden) * 0.6);
    const kept = correlate(edgesOf(golden), edgesOf(night));
    const other = correlate(edgesOf(golden), edgesOf(draw({ time: "night" }, { seed: 15 })));
    expect(kept).toBeGreaterThan(0.3);
    expect(kept).toBeGreaterThan(other + 0.15);
  });

  it("changes nothing but the boat when a boat is added", () => {
    const without = draw({ time: "day" }, { width: 240, height: 135 });
    const boat = draw(
      { time: "day", subjects: [LIGHTHOUSE, SAILBOAT] },
      { width: 240, height: 135 },
    );
    expect(boat.data).not.toEqual(without.data);
    expect(correlate(edgesOf(without), edgesOf(boat))).toBeGreaterThan(0.85);
  });

  it("stops when the work is no longer wanted", () => {
    const checkAborted = (): void => {
      throw new Error("not wanted");
    };
    const intent: SceneIntent = {
      scene: "coast",
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: [],
      missed: [],
    };
    expect(() =>
      coastScene.draw({
        intent,
        seed: 1,
        width: 64,
        height: 64,
        checkAborted,
        progress: () => undefined,
      }),
    ).toThrow("not wanted");
  });
});
