import { describe, expect, it } from "vitest";

import { addBloom } from "./bloom.ts";
import { blur } from "./blur.ts";
import { createFrame } from "./create-frame.ts";
import { downsample } from "./downsample.ts";
import { finish } from "./finish.ts";

const PLAIN = {
  exposure: 1,
  vignette: 0,
  grain: 0,
  saturation: 1,
  contrast: 1,
  shadowTint: [0, 0, 0],
  highlightTint: [0, 0, 0],
  seed: 1,
} as const;

describe("finish", () => {
  it("answers three bytes for each pixel, brighter for more light", () => {
    const frame = createFrame(3, 1);
    frame.data.set([0, 0, 0, 0.2, 0.2, 0.2, 50, 50, 50]);
    const { data } = finish(frame, PLAIN);
    expect(data.length).toBe(9);
    expect([data[0], data[8]]).toEqual([0, 255]);
    expect(data[4]).toBeGreaterThan(60);
    expect(data[4]).toBeLessThan(200);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses a frame that holds %s", (poison) => {
    const frame = createFrame(4, 4);
    frame.data[17] = poison;
    expect(() => finish(frame, PLAIN)).toThrow(RangeError);
  });
});

describe("frame filters", () => {
  it("keep an even frame even, at sizes that no factor divides", () => {
    const frame = createFrame(37, 23);
    frame.data.fill(0.5);
    blur(frame, 4, 3);
    for (const value of frame.data) expect(value).toBeCloseTo(0.5, 5);
    for (const value of downsample(frame, 4).data) expect(value).toBeCloseTo(0.5, 5);
    addBloom(frame, { threshold: 1, amount: 0.5 });
    for (const value of frame.data) expect(value).toBeCloseTo(0.5, 5);
  });
});
