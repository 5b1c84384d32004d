import { describe, expect, it } from "vitest";

import { createNoise } from "../../core/noise.ts";
import { meanTone } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { createCityAir, createCityLight } from "./city-light.ts";
import { planSkyline } from "./plan-skyline.ts";
import { skylineScene } from "./skyline-scene.ts";

describeScene(skylineScene, {
  id: "skyline",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 8, 2, 3, 5, 36],
  hasHours: true,
});

const PLAIN: SceneIntent = {
  scene: "skyline",
  time: "day",
  weather: "clear",
  neon: false,
  filters: [],
  subjects: [],
  missed: [],
};
const FIREWORKS = { id: "fireworks", said: "fireworks", count: 1 };
const FRAME = { width: 192, height: 108 };

const plan = (change: Partial<SceneIntent>, seed = 7) =>
  planSkyline({ ...PLAIN, ...change }, { seed, ...FRAME });

/** The rows of a picture between two shares of its height. */
function rowsOf({ width, height, data }: Raster, from: number, to: number): Raster {
  const first = Math.floor(height * from);
  const last = Math.floor(height * to);
  return { width, height: last - first, data: data.subarray(first * width * 3, last * width * 3) };
}

describe("skyline scene", () => {
  it.each([
    ["bay", "bay"],
    ["bridge", "bridge"],
    ["river", "river"],
    ["terrace", "terrace"],
    ["rooftop", "terrace"],
    ["shanghai", "bund"],
    ["hongkong", "harbour"],
    ["new york", "bridge"],
  ])("shows the place that the word %s names, from every seed", (detail, layout) => {
    for (const seed of [1, 2, 3]) expect(plan({ details: [detail] }, seed).layout).toBe(layout);
  });

  it("has a bridge when one is named", () => {
    const bridge = { id: "bridge", said: "bridge", count: 1 };
    for (const seed of [1, 2, 3]) expect(plan({ subjects: [bridge] }, seed).bridge).toBeDefined();
  });

  it("does not look at boats from a roof", () => {
    const boat = { id: "boat", said: "boat", count: 1 };
    expect(plan({}, 7).layout).toBe("terrace");
    expect(plan({ subjects: [boat] }, 7).layout).toBe("bay");
  });

  it("keeps every house where it is when a thing is added or the hour changes", () => {
    const cat = { id: "cat", said: "cat", count: 1 };
    const places = (change: Partial<SceneIntent>) =>
      plan({ details: ["bay"], ...change }).towers.map(({ x, z, height }) => [x, z, height]);
    expect(places({ subjects: [cat] })).toEqual(places({}));
    expect(places({ time: "night", weather: "fog" })).toEqual(places({}));
  });

  it("paints houses from near to far", () => {
    const { towers } = plan({ details: ["river"] });
    expect(towers.map(({ z }) => z)).toEqual(towers.map(({ z }) => z).toSorted((a, b) => a - b));
  });

  it("mirrors fireworks in the water", () => {
    const night = { scene: "skyline", time: "night", details: ["bay"] } as const;
    const without = drawScene(skylineScene, night);
    const burst = drawScene(skylineScene, { ...night, subjects: [FIREWORKS] });
    expect(burst.shown.get("fireworks")).toBeGreaterThan(100);
    expect(without.shown.get("fireworks")).toBe(0);
    const water = (raster: Raster): Raster => rowsOf(raster, 0.68, 0.8);
    expect(water(burst.raster).data).not.toEqual(water(without.raster).data);
    expect(meanTone(rowsOf(burst.raster, 0, 0.5))).toBeGreaterThan(
      meanTone(rowsOf(without.raster, 0, 0.5)),
    );
  });

  it("shows a cat on the quay and a boat on the water, and says so", () => {
    const { shown } = drawScene(skylineScene, {
      scene: "skyline",
      details: ["bay"],
      subjects: [
        { id: "cat", said: "cat", count: 1 },
        { id: "boat", said: "boat", count: 1 },
      ],
    });
    expect(shown.get("cat")).toBeGreaterThan(20);
    expect(shown.get("boat")).toBeGreaterThan(20);
  });

  it("turns magenta and cyan in neon light", () => {
    const night = { scene: "skyline", time: "night", details: ["shanghai"] } as const;
    const plainNight = drawScene(skylineScene, night).raster;
    const neon = drawScene(skylineScene, { ...night, neon: true }).raster;
    expect(colourfulness(neon)).toBeGreaterThan(colourfulness(plainNight) * 1.2);
  });

  it("lets the tops of towers stand out of the fog that hides their feet", () => {
    const light = createCityLight(plan({}), { ...PLAIN, weather: "fog" });
    const addAir = createCityAir(light, 4, createNoise(7));
    const kept = (y: number): number => {
      const dark = { red: 0, green: 0, blue: 0 };
      const bright = { red: 1, green: 1, blue: 1 };
      addAir(dark, 0, y, 1200);
      addAir(bright, 0, y, 1200);
      return bright.red - dark.red;
    };
    expect(kept(5)).toBeLessThan(0.02);
    expect(kept(400)).toBeGreaterThan(0.3);
  });
});

/** The mean distance between the strongest and the weakest channel. */
function colourfulness({ data }: Raster): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 3) {
    const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    sum += Math.max(...channels) - Math.min(...channels);
  }
  return sum / (data.length / 3);
}
