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
});
