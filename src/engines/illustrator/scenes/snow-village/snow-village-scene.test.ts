import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { chooseLayout, isArctic } from "./choose-layout.ts";
import { planVillage } from "./plan.ts";
import { snowVillageScene } from "./snow-village-scene.ts";

const ID = "snow-village";
/** One seed for each layout: valley, lane, cabin, square. */
const LAYOUT_SEEDS = [7, 1, 9, 3] as const;

describeScene(snowVillageScene, {
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

const draw = (change: Partial<SceneIntent> = {}, seed = 7) =>
  drawScene(snowVillageScene, { ...change, scene: ID }, { seed, width: 192, height: 108 });

/** The share of pixels, in the lower third, of which something is true. */
function shareOf(
  { width, height, data }: Raster,
  isSo: (red: number, green: number, blue: number) => boolean,
): number {
  let found = 0;
  const first = Math.floor((height * 2) / 3) * width;
  for (let at = first; at < width * height; at++)
    if (isSo(data[at * 3] ?? 0, data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0)) found += 1;
  return found / (width * height - first);
}

describe("snow village scene", () => {
  it.each([
    ["cabin", "cabin"],
    ["lane", "lane"],
    ["valley", "valley"],
  ])("the word %s asks for the layout %s, whatever the seed", (detail, layout) => {
    for (const chance of [0, 0.5, 0.99])
      expect(chooseLayout({ ...PLAIN, details: [detail] }, chance)).toBe(layout);
  });

  it("hangs lights and puts up a tree at Christmas", () => {
    const place = { seed: 4, width: 320, height: 180 };
    const plan = planVillage({ ...PLAIN, details: ["christmas"] }, place);
    expect(plan.hasLights).toBe(true);
    expect(plan.christmasTree).toBeDefined();
    expect(planVillage({ ...PLAIN, details: ["valley"] }, place).christmasTree).toBeUndefined();
  });

  it("draws the ice of the far north where the words want it", () => {
    expect(isArctic({ ...PLAIN, details: ["arctic"] })).toBe(true);
    const ice = draw({ details: ["arctic"] });
    expect(correlate(edgesOf(ice.raster), edgesOf(draw().raster))).toBeLessThan(0.4);
    const night = draw({ details: ["arctic"], time: "night" });
    expect(meanTone(night.raster)).toBeLessThan(meanTone(ice.raster) * 0.7);
    const igloo = draw({ details: ["arctic"], subjects: [{ id: "hut", said: "igloo", count: 1 }] });
    expect(igloo.shown.get("hut")).toBeGreaterThan(40);
  });

  it("lies under snow without a word, and is green when summer is asked for", () => {
    const isWhite = (red: number, green: number, blue: number): boolean =>
      blue >= red - 12 && Math.max(red, green, blue) - Math.min(red, green, blue) < 90;
    const isGreen = (red: number, green: number, blue: number): boolean =>
      green > blue + 12 && red < green + 60;
    expect(shareOf(draw().raster, isWhite)).toBeGreaterThan(0.6);
    expect(shareOf(draw({ season: "summer" }).raster, isGreen)).toBeGreaterThan(0.5);
  });

  it("lights its windows at night, brighter than the snow around them", () => {
    const { data } = draw({ time: "night" }, 1).raster;
    let warm = 0;
    for (let at = 0; at < data.length; at += 3)
      if ((data[at] ?? 0) > 170 && (data[at] ?? 0) > (data[at + 2] ?? 0) + 40) warm += 1;
    expect(warm).toBeGreaterThan(20);
  });

  it("counts its houses and its church as shown, and things that stand in the snow", () => {
    const subjects = ["house", "church", "snowman"].map((id) => ({ id, said: id, count: 1 }));
    const { shown } = draw({ subjects });
    for (const id of ["house", "church", "snowman"]) expect(shown.get(id), id).toBeGreaterThan(10);
  });

  it("moves nothing when a thing is added", () => {
    const without = draw();
    const { raster } = draw({ subjects: [{ id: "dog", said: "dog", count: 1 }] });
    expect(raster.data).not.toEqual(without.raster.data);
    expect(correlate(edgesOf(without.raster), edgesOf(raster))).toBeGreaterThan(0.75);
  });
});
