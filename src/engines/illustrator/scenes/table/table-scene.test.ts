import { describe, expect, it } from "vitest";

import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { planTable } from "./plan.ts";
import { tableScene } from "./table-scene.ts";

describeScene(tableScene, {
  id: "table",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 3, 5],
  hasHours: true,
});

const subject = (id: string, count = 1) => ({ id, said: id, count });

describe("a laid table", () => {
  it.each(["breakfast", "dinner", "tea", "coffee", "picnic", "kitchen"])(
    "%s is served with something when nothing is named",
    (kind) => {
      const { shown } = drawScene(tableScene, { scene: "table", details: [kind] });
      expect(shown.size).toBeGreaterThan(1);
    },
  );

  it.each(["pizza", "coffee", "tea", "wine", "candle", "sushi", "cat", "book"])(
    "shows a %s",
    (id) => {
      const { shown } = drawScene(tableScene, { scene: "table", subjects: [subject(id)] });
      expect(shown.get(id)).toBeGreaterThan(20);
    },
  );

  it("serves as many as are counted, all within the frame", () => {
    const size = { seed: 3, width: 640, height: 360 };
    const intent = {
      scene: "table",
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: [subject("apple", 5), subject("cupcake", 4)],
      missed: [],
    } as const;
    const { foods, camera } = planTable(intent, size);
    expect(foods).toHaveLength(9);
    for (const { x, z } of foods) {
      const column = camera.centreX + (x / z) * camera.focal;
      const row = camera.horizonY + (camera.height / z) * camera.focal;
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThan(size.width);
      expect(row).toBeLessThan(size.height);
    }
  });

  it("puts a thing at the side that is asked for", () => {
    const intent = {
      scene: "table",
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: [{ ...subject("apple"), place: { across: "left" as const } }],
      missed: [],
    } as const;
    expect(planTable(intent, { seed: 3, width: 640, height: 360 }).foods[0]?.x).toBeLessThan(0);
  });

  const planOf = (subjects: readonly ReturnType<typeof subject>[], seed: number) =>
    planTable(
      {
        scene: "table",
        time: "day",
        weather: "clear",
        neon: false,
        filters: [],
        subjects,
        details: ["dinner"],
        missed: [],
      },
      { seed, width: 640, height: 360 },
    );

  it("adds nothing of its own to what was counted, and no drink to a drink", () => {
    for (let seed = 0; seed < 12; seed++) {
      const dinner = planOf([subject("candle", 2), subject("wine", 3), subject("pizza")], seed);
      const ids = dinner.vessels.map(({ id }) => id);
      expect(ids.filter((id) => id === "candle")).toHaveLength(2);
      expect(ids.filter((id) => id === "wine")).toHaveLength(3);
      const water = planOf([subject("glass of water"), subject("apple")], seed);
      expect(water.vessels.filter(({ id }) => id === "wine")).toEqual([]);
    }
  });

  it("stands glasses and bottles side by side, none before another", () => {
    for (let seed = 0; seed < 12; seed++) {
      const { vessels, foods } = planOf(
        [subject("pizza"), subject("wine", 2), subject("bottle")],
        seed,
      );
      const spans = [
        ...vessels
          .filter(({ id }) => id === "wine")
          .map(({ x, z, vessel }) => ({ middle: x / z, half: vessel.radiusMax / z })),
        ...foods.map(({ x, z, width }) => ({ middle: x / z, half: width / 2 / z })),
      ].toSorted((a, b) => a.middle - b.middle);
      expect(spans).toHaveLength(3);
      for (const [index, span] of spans.entries()) {
        const next = spans[index + 1];
        if (next === undefined) continue;
        expect(next.middle - next.half).toBeGreaterThan(span.middle + span.half);
      }
    }
  });

  it("is laid in the evening when candles are asked for and no hour is named", () => {
    const subjects = [subject("candle", 2), subject("pizza")];
    const byCandles = drawScene(tableScene, { scene: "table", details: ["dinner"], subjects });
    const atNight = drawScene(tableScene, {
      scene: "table",
      details: ["dinner"],
      subjects,
      time: "night",
    });
    expect(byCandles.raster.data).toEqual(atNight.raster.data);
  });
});
