import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import type { SceneIntent } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { chooseKind } from "./choose-kind.ts";
import { coastScene } from "./coast-scene.ts";
import { planBoats } from "./plan-boats.ts";
import { OWN } from "./own-subjects.ts";

const LIGHTHOUSE = { id: "lighthouse", said: "lighthouse", count: 1 };
const BOAT = { id: "boat", said: "boat", count: 1 };
const KINDS = ["beach", "cliff", "harbour", "open sea", "island"];

describeScene(coastScene, {
  id: "coast",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 3, 4],
  hasHours: true,
});

describe("coasts", () => {
  const draw = (change: Partial<SceneIntent>, place = {}) =>
    drawScene(coastScene, { scene: "coast", ...change }, place);

  it("shows each kind of coast that words can name, and each differs from the others", () => {
    const hashes = KINDS.map((kind) => perceptualHash(draw({ details: [kind] }).raster));
    for (const [index, hash] of hashes.entries()) {
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(26);
    }
  });

  it.each(KINDS)("draws %s in every weather and by night", (kind) => {
    for (const weather of ["clear", "rain", "snow", "fog", "storm"] as const) {
      const place = { width: 96, height: 54 };
      const night = draw({ details: [kind], weather, time: "night" }, place);
      expect(meanTone(night.raster)).toBeGreaterThan(4);
      expect(meanTone(draw({ details: [kind], weather }, place).raster)).toBeLessThan(248);
    }
  });

  it.each([[undefined], ["beach"], ["cliff"], ["harbour"], ["island"]])(
    "shows a lighthouse that was asked for (%s)",
    (kind) => {
      const details = kind === undefined ? [] : [kind];
      for (const seed of [1, 2, 3]) {
        const { shown } = draw({ details, subjects: [LIGHTHOUSE] }, { seed });
        expect(shown.get("lighthouse")).toBeGreaterThan(20);
      }
    },
  );

  it.each(KINDS)("changes nothing but the boat when a boat is added (%s)", (kind) => {
    const place = { width: 240, height: 135 };
    const without = draw({ details: [kind] }, place);
    const boat = draw({ details: [kind], subjects: [BOAT] }, place);
    expect(boat.shown.get("boat")).toBeGreaterThan(5);
    expect(boat.raster.data).not.toEqual(without.raster.data);
    expect(correlate(edgesOf(without.raster), edgesOf(boat.raster))).toBeGreaterThan(0.8);
  });

  it("keeps the coast of a lighthouse whatever stands there besides", () => {
    const place = { width: 240, height: 135 };
    const without = draw({ subjects: [LIGHTHOUSE] }, place).raster;
    const dog = { id: "dog", said: "dog", count: 1 };
    const withDog = draw({ subjects: [LIGHTHOUSE, dog] }, place).raster;
    expect(correlate(edgesOf(without), edgesOf(withDog))).toBeGreaterThan(0.6);
  });

  it.each([4, 5])("spreads %s boats so that each has water of its own", (count) => {
    const camera = { height: 5, focal: 600, centreX: 320, horizonY: 180 };
    for (let seed = 0; seed < 20; seed++) {
      const place = { seed, side: 1 as const, width: 640, camera };
      const spans = planBoats([{ ...BOAT, count }], place)
        .map(({ x, z, length }) => ({ left: (x - length / 2) / z, right: (x + length / 2) / z }))
        .toSorted((a, b) => a.left - b.left);
      expect(spans).toHaveLength(count);
      for (const [index, { right }] of spans.entries())
        expect(spans[index + 1]?.left ?? 1).toBeGreaterThan(right - 0.03);
    }
  });

  it.each(["beach", "cliff"])("puts a castle on the headland (%s)", (kind) => {
    const castle = { id: "castle", said: "castle", count: 1 };
    for (const seed of [1, 2, 3, 4]) {
      const { shown } = draw({ details: [kind], subjects: [castle] }, { seed });
      expect(shown.get("castle")).toBeGreaterThan(20);
    }
  });

  it("gives ground to stand on to what needs it", () => {
    const horse = { id: "horse", said: "horse", count: 1 };
    for (let seed = 0; seed < 40; seed++) {
      const intent: SceneIntent = {
        scene: "coast",
        time: "day",
        weather: "clear",
        neon: false,
        filters: [],
        subjects: [horse],
        missed: [],
      };
      expect(["beach", "cliffs", "harbour"]).toContain(chooseKind(intent, { seed, own: OWN }));
    }
  });

  it("is rougher and darker in a storm", () => {
    const calm = draw({ details: ["open sea"], time: "day" }).raster;
    const storm = draw({ details: ["open sea"], time: "day", weather: "storm" }).raster;
    expect(meanTone(storm)).toBeLessThan(meanTone(calm));
  });

  it("keep the land of a lighthouse that was taken away", () => {
    const bare: SceneIntent = {
      scene: "coast",
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: [],
      missed: [],
    };
    const lit = { ...bare, subjects: [{ id: "lighthouse", said: "lighthouse", count: 1 }] };
    for (let seed = 1; seed <= 30; seed++)
      expect(chooseKind({ ...bare, details: ["headland"] }, { seed, own: OWN })).toBe(
        chooseKind(lit, { seed, own: OWN }),
      );
  });
});
