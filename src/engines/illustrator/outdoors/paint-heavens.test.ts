import { describe, expect, it } from "vitest";

import { createFrame } from "../core/create-frame.ts";
import { createNoise } from "../core/noise.ts";
import type { Frame } from "../frame.ts";
import type { TimeOfDay, Weather } from "../intent.ts";
import { createDaylight } from "./daylight.ts";
import { paintHeavens } from "./paint-heavens.ts";

const CAMERA = { height: 5, focal: 200, centreX: 100, horizonY: 70 };

function skyOf(time: TimeOfDay, weather: Weather, seed: number): Frame {
  const frame = createFrame(200, 112);
  const depth = new Float32Array(200 * 112).fill(Number.POSITIVE_INFINITY);
  const daylight = createDaylight({ camera: CAMERA, sunX: 0.7, lightSide: 1 }, { time, weather });
  paintHeavens({ frame, depth }, { camera: CAMERA, daylight, noise: createNoise(seed), seed });
  return frame;
}

/** The share of the pixels that shine far brighter than the rest. */
const glare = ({ data }: Frame, least: number): number =>
  data.filter((value) => value > least).length / data.length;

describe("heavens", () => {
  it("strikes a bolt in about two storms of three, and in no other weather", () => {
    const seeds = Array.from({ length: 24 }, (_, index) => index);
    const struck = seeds.filter((seed) => glare(skyOf("day", "storm", seed), 1.2) > 0);
    expect(struck.length).toBeGreaterThan(11);
    expect(struck.length).toBeLessThan(22);
    expect(glare(skyOf("day", "overcast", struck[0] ?? 0), 1.2)).toBe(0);
  });

  it("leaves the bolt where it is at another hour", () => {
    const brightest = ({ data }: Frame): number => data.indexOf(Math.max(...data));
    const seed = Array.from({ length: 24 }, (_, index) => index).find(
      (index) => glare(skyOf("day", "storm", index), 1.2) > 0,
    );
    const day = brightest(skyOf("day", "storm", seed ?? 0));
    const night = brightest(skyOf("night", "storm", seed ?? 0));
    const apart = Math.abs(Math.floor(day / 3) % 200) - (Math.floor(night / 3) % 200);
    expect(Math.abs(apart)).toBeLessThan(40);
  });

  it("shows stars on a clear night and none under a closed sky", () => {
    const peaks = ({ data }: Frame): number => {
      let count = 0;
      for (let at = 3; at < 200 * 30 * 3 - 3; at += 3)
        if ((data[at] ?? 0) > 1.6 * Math.max(data[at - 3] ?? 0, data[at + 3] ?? 0)) count++;
      return count;
    };
    expect(peaks(skyOf("night", "clear", 3))).toBeGreaterThan(8);
    expect(peaks(skyOf("night", "overcast", 3))).toBe(0);
  });
});
