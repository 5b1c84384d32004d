import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent, Subject } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { planRoom } from "./plan-room.ts";
import { roomScene } from "./room-scene.ts";

describeScene(roomScene, {
  id: "room",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 24],
  hasHours: true,
});

const draw = (change: Partial<SceneIntent>, seed = 4) =>
  drawScene(roomScene, { ...change, scene: "room" }, { seed, width: 240, height: 135 });

const one = (id: string, more: Partial<Subject> = {}): Subject => ({
  id,
  said: id,
  count: 1,
  ...more,
});

/** The share of pixels that differ clearly. */
function changed(first: Raster, second: Raster): number {
  let count = 0;
  for (let at = 0; at < first.data.length; at++)
    if (Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0)) > 24) count++;
  return count / first.data.length;
}

describe("a room", () => {
  it.each(["living", "bedroom", "library", "office", "kitchen", "cafe"])(
    "is a %s when the words say so, whatever the seed",
    (word) => {
      const kinds = [1, 2, 3, 4].map(
        (seed) => planRoom({ details: [word] }, { seed, width: 160, height: 90 }).kind,
      );
      expect(new Set(kinds).size).toBe(1);
    },
  );

  it("has its window in different walls and different tastes by seed", () => {
    const plans = Array.from({ length: 24 }, (_, seed) =>
      planRoom({ details: ["living"] }, { seed, width: 160, height: 90 }),
    );
    expect(new Set(plans.map(({ view }) => view)).size).toBe(4);
    expect(new Set(plans.map(({ style }) => style.id)).size).toBeGreaterThan(4);
    expect(new Set(plans.map(({ hand }) => hand)).size).toBe(2);
  });

  it.each([
    ["living", "sofa"],
    ["bedroom", "bed"],
    ["library", "books"],
    ["kitchen", "chair"],
  ])("a %s has a %s of its own and says that it is seen", (word, id) => {
    const { shown, raster } = draw({ details: [word], subjects: [one(id)] });
    expect(shown.get(id)).toBeGreaterThan(100);
    expect(raster.data).toEqual(draw({ details: [word] }).raster.data);
  });

  it.each([
    ["library", "earth"],
    ["living", "earth"],
    ["living", "desk"],
    ["bedroom", "desk"],
  ])("a %s gets a piece of furniture that is asked for, modelled in the round: %s", (word, id) => {
    for (const seed of [1, 5]) {
      const { shown } = draw({ details: [word], subjects: [one(id)] }, seed);
      expect(shown.get(id)).toBeGreaterThan(20);
    }
  });

  it("a desk makes a study of a room that is not named otherwise", () => {
    const kindOf = (details: string[]) =>
      planRoom({ details }, { seed: 1, width: 160, height: 90 }).kind;
    expect(kindOf(["office"])).toBe("library");
    expect(kindOf(["office", "bedroom"])).toBe("bedroom");
  });

  it("shows a cat on the floor and moves nothing for it", () => {
    const without = draw({ details: ["living"] });
    const { shown, raster } = draw({ details: ["living"], subjects: [one("cat")] });
    expect(shown.get("cat")).toBeGreaterThan(150);
    expect(changed(without.raster, raster)).toBeLessThan(0.12);
    expect(correlate(edgesOf(without.raster), edgesOf(raster))).toBeGreaterThan(0.8);
  });

  it.each(["sofa", "window", "table"])("puts a cat on or at the %s", (of) => {
    const relation = { kind: of === "window" ? "beside" : "on", of } as const;
    const { shown } = draw({
      details: ["living"],
      subjects: [one("cat", { place: { relation } })],
    });
    expect(shown.get("cat")).toBeGreaterThan(60);
  });

  it.each(["cake", "teapot", "apple", "wine", "croissant"])(
    "serves a %s on the table, modelled in the round",
    (id) => {
      const { shown } = draw({ details: ["kitchen"], subjects: [one(id, { count: 2 })] });
      expect(shown.get(id)).toBeGreaterThan(12);
    },
  );

  it("paints an apple in the colour that was said", () => {
    const subjects = (colour: string) => [
      one("apple", { colour, size: "large" as const, count: 1 }),
    ];
    const red = draw({ details: ["kitchen"], subjects: subjects("#c01010") });
    const blue = draw({ details: ["kitchen"], subjects: subjects("#1030c0") });
    expect(changed(red.raster, blue.raster)).toBeGreaterThan(0.0005);
    expect(blue.shown.get("apple")).toBe(red.shown.get("apple"));
  });

  it.each(["sign", "neon"] as const)("hangs writing on the wall as a %s", (textManner) => {
    const text = "Hello 你好";
    const blank = draw({ details: ["cafe"], time: "night", text: " ", textManner });
    const written = draw({ details: ["cafe"], time: "night", text, textManner });
    expect(changed(blank.raster, written.raster)).toBeGreaterThan(0.004);
  });

  it("lets a fire burn where one was asked for, and light the room by night", () => {
    const { shown, raster } = draw({
      details: ["fireplace"],
      time: "night",
      subjects: [one("fire")],
    });
    expect(shown.get("fire")).toBeGreaterThan(100);
    expect(meanTone(raster)).toBeGreaterThan(15);
  });

  it("is magenta and cyan under neon", () => {
    const colourOf = ({ data }: Raster): number => {
      let [pink, green] = [0, 0];
      for (let at = 0; at < data.length; at += 3) {
        pink += (data[at] ?? 0) + (data[at + 2] ?? 0);
        green += 2 * (data[at + 1] ?? 0);
      }
      return pink / green;
    };
    const plain = draw({ details: ["bedroom"], time: "night" });
    const neon = draw({ details: ["bedroom"], time: "night", neon: true });
    expect(colourOf(neon.raster)).toBeGreaterThan(colourOf(plain.raster) * 1.2);
  });
});
