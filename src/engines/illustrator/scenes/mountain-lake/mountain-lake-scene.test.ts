import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { chooseLayout } from "./choose-layout.ts";
import { mountainLakeScene } from "./mountain-lake-scene.ts";
import { planLake } from "./plan.ts";

const ID = "mountain-lake";
/** One seed for each layout: mirror, meadow, river, valley, cirque. */
const LAYOUT_SEEDS = [2, 7, 3, 11, 45] as const;

describeScene(mountainLakeScene, {
  id: ID,
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: LAYOUT_SEEDS,
  hasHours: true,
});

const PLAIN: SceneIntent = {
  scene: ID,
  time: "day",
  weather: "clear",
  neon: false,
  filters: [],
  subjects: [],
  missed: [],
};

const draw = (change: Partial<SceneIntent> = {}, seed = 2) =>
  drawScene(mountainLakeScene, { ...change, scene: ID }, { seed, width: 192, height: 108 });

/** Mean of a channel over a part of the picture, 0 to 1 from the top. */
function meanOf(
  { width, height, data }: Raster,
  channel: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  let count = 0;
  for (let row = Math.floor(from * height); row < to * height; row++) {
    for (let column = 0; column < width; column++) {
      sum += data[(row * width + column) * 3 + channel] ?? 0;
      count += 1;
    }
  }
  return sum / count;
}

/** The mean green of a field of five by three pixels. */
function fieldOf({ width, data }: Raster, left: number, top: number): number {
  let sum = 0;
  for (let row = top; row < top + 3; row++)
    for (let column = left; column < left + 5; column++)
      sum += data[(row * width + column) * 3 + 1] ?? 0;
  return sum / 15;
}

describe("mountain lake scene", () => {
  it.each([
    ["waterfall", "river"],
    ["river", "river"],
    ["glacier", "cirque"],
    ["valley", "valley"],
    ["meadow", "meadow"],
    ["reflection", "mirror"],
  ])("the word %s asks for the layout %s, whatever the seed", (detail, layout) => {
    for (const chance of [0, 0.4, 0.99])
      expect(chooseLayout({ ...PLAIN, details: ["unheard of", detail] }, chance)).toBe(layout);
  });

  it("plans the same lake at every hour, in every weather and with every thing", () => {
    const place = { seed: 5, width: 320, height: 180 };
    const { basin, ...plan } = planLake(PLAIN, place);
    const change = {
      time: "night",
      weather: "storm",
      subjects: [{ id: "cat", said: "cat", count: 3 }],
    } as const;
    const { basin: other, ...changed } = planLake({ ...PLAIN, ...change }, place);
    expect(changed).toEqual(plan);
    expect(other.farShore).toBe(basin.farShore);
  });

  it("mirrors the mountains in the water", () => {
    const { raster } = draw();
    const { horizonY } = planLake(PLAIN, { seed: 2, width: 192, height: 108 }).camera;
    const above: number[] = [];
    const below: number[] = [];
    // Ripples move single pixels, so fields of a few are compared.
    for (let off = 4; off < 34; off += 3) {
      for (let left = 40; left < 150; left += 5) {
        above.push(fieldOf(raster, left, horizonY - off - 3));
        below.push(fieldOf(raster, left, horizonY + off));
      }
    }
    expect(correlate(above, below)).toBeGreaterThan(0.5);
  });

  it("shows a cabin where the words want one, and nothing else moves", () => {
    const without = draw();
    const { raster, shown } = draw({ subjects: [{ id: "house", said: "house", count: 1 }] });
    expect(shown.get("house")).toBeGreaterThan(40);
    expect(correlate(edgesOf(without.raster), edgesOf(raster))).toBeGreaterThan(0.6);
  });

  it("shows what floats and what stands on the shore, and counts their pixels", () => {
    const subjects = ["canoe", "deer"].map((id) => ({ id, said: id, count: 1 }));
    const { shown } = draw({ subjects });
    expect(shown.get("canoe")).toBeGreaterThan(20);
    expect(shown.get("deer")).toBeGreaterThan(20);
  });

  it("turns its larches to gold in autumn and its shores white in winter", () => {
    const summer = draw({ season: "summer" }).raster;
    const autumn = draw({ season: "autumn" }).raster;
    const winter = draw({ season: "winter" }).raster;
    const warmth = (raster: Raster): number =>
      meanOf(raster, 0, 0.3, 0.5) - meanOf(raster, 2, 0.3, 0.5);
    expect(warmth(autumn)).toBeGreaterThan(warmth(summer) + 4);
    expect(meanOf(winter, 2, 0.9, 1)).toBeGreaterThan(meanOf(summer, 2, 0.9, 1) + 40);
  });

  it("has northern lights at night where they are asked for, and none by day", () => {
    const greenOf = (details: readonly string[], time: SceneIntent["time"]): number => {
      const { raster } = draw({ details, time });
      return (
        meanOf(raster, 1, 0, 0.3) - (meanOf(raster, 0, 0, 0.3) + meanOf(raster, 2, 0, 0.3)) / 2
      );
    };
    expect(greenOf(["aurora"], "night")).toBeGreaterThan(greenOf([], "night") + 3);
    const byDay = (light: string): number =>
      meanTone(draw({ details: [light], time: "day" }).raster);
    expect(byDay("aurora")).toBe(byDay("milky-way"));
  });
});
