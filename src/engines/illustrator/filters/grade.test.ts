import { describe, expect, it } from "vitest";

import type { Raster } from "../frame.ts";
import type { Season, TimeOfDay, Weather } from "../intent.ts";
import { samplePicture } from "../testing/sample-picture.ts";
import { grade } from "./grade.ts";

const picture = samplePicture();
const TIMES: readonly TimeOfDay[] = ["day", "golden", "sunset", "night"];
const WEATHERS: readonly Weather[] = ["overcast", "rain", "snow", "fog", "storm"];
const SEASONS: readonly Season[] = ["spring", "summer", "autumn", "winter"];

function graded(order: {
  time?: TimeOfDay;
  weather?: Weather;
  season?: Season;
  neon?: boolean;
}): Raster {
  return grade(picture, { neon: false, seed: 3, ...order });
}

function meanIn({ width, height, data }: Raster, top: number, bottom: number): number[] {
  const sums = [0, 0, 0];
  const from = Math.floor(top * height) * width * 3;
  const to = Math.floor(bottom * height) * width * 3;
  for (let at = from; at < to; at++) sums[at % 3] = (sums[at % 3] ?? 0) + (data[at] ?? 0);
  return sums.map((sum) => (sum * 3) / (to - from));
}

const light = (raster: Raster): number =>
  meanIn(raster, 0, 1).reduce((sum, level) => sum + level, 0) / 3;

const spread = ([red = 0, green = 0, blue = 0]: number[]): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue);

describe("another light", () => {
  it("without a wish, or under a clear sky, the picture is left as it is", () => {
    expect(graded({})).toBe(picture);
    expect(graded({ weather: "clear" })).toBe(picture);
  });

  it.each([
    ...TIMES.map((time) => ({ time })),
    ...WEATHERS.map((weather) => ({ weather })),
    ...SEASONS.map((season) => ({ season })),
    { neon: true },
  ])("%o is the same each time and leaves a picture", (order) => {
    const made = graded(order);
    expect(Buffer.from(made.data).equals(Buffer.from(graded(order).data))).toBe(true);
    expect(light(made)).toBeGreaterThan(12);
    expect(light(made)).toBeLessThan(240);
    expect(made.data).not.toEqual(picture.data);
  });

  it("night is dark and blue, day is light, sunset is red", () => {
    expect(light(graded({ time: "night" }))).toBeLessThan(light(picture) * 0.45);
    const [red = 0, , blue = 0] = meanIn(graded({ time: "night" }), 0, 1);
    expect(blue).toBeGreaterThan(red * 1.2);
    expect(light(graded({ time: "day" }))).toBeGreaterThan(light(picture));
    const evening = meanIn(graded({ time: "sunset" }), 0, 1);
    expect(evening[0]).toBeGreaterThan((evening[2] ?? 0) * 1.1);
  });

  it("weather takes colour, a storm takes light, fog takes contrast", () => {
    for (const weather of ["overcast", "rain", "storm", "fog", "snow"] as const)
      expect(spread(meanIn(graded({ weather }), 0, 0.4))).toBeLessThan(
        spread(meanIn(picture, 0, 0.4)) * 0.75,
      );
    expect(light(graded({ weather: "storm" }))).toBeLessThan(
      light(graded({ weather: "overcast" })),
    );
    const contrast = (raster: Raster): number =>
      Math.max(...meanIn(raster, 0, 0.3)) - Math.min(...meanIn(raster, 0.85, 1));
    expect(contrast(graded({ weather: "fog" }))).toBeLessThan(contrast(picture));
  });

  it("autumn turns green to orange, winter to white, spring keeps it green", () => {
    const hill = (season: Season): number[] => meanIn(graded({ season }), 0.88, 1);
    const autumn = hill("autumn");
    expect(autumn[0]).toBeGreaterThan((autumn[1] ?? 0) * 1.15);
    expect(spread(hill("winter"))).toBeLessThan(spread(meanIn(picture, 0.88, 1)) * 0.5);
    const spring = hill("spring");
    expect(spring[1]).toBeGreaterThan(spring[0] ?? 0);
  });
});
