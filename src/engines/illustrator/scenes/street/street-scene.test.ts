import { describe, expect, it } from "vitest";

import { toScreenBox } from "../../core/screen-box.ts";
import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import { readMask } from "../../core/read-mask.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { planHero } from "./hero-sign.ts";
import { planStreet } from "./plan.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { streetScene } from "./street-scene.ts";

describeScene(streetScene, {
  id: "street",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 2, 4, 6],
  hasHours: true,
});

const NEON: SceneIntent = {
  scene: "street",
  time: "night",
  weather: "rain",
  neon: true,
  filters: [],
  subjects: [],
  missed: [],
};

function draw(
  change: Partial<SceneIntent>,
  place: { seed?: number; width?: number; height?: number } = {},
): Raster {
  return streetScene.draw({
    intent: { ...NEON, ...change },
    seed: place.seed ?? 11,
    width: place.width ?? 160,
    height: place.height ?? 90,
    checkAborted: () => undefined,
    progress: () => undefined,
  }).raster;
}

/** How well what stands where the sign hangs fits the outlines of its words. */
function legibility(
  text: string,
  change: Partial<SceneIntent>,
  [width, height]: readonly [number, number],
): number {
  const seed = 11;
  const intent: SceneIntent = { ...NEON, text, ...change };
  const raster = draw(intent, { seed, width, height });
  const plan = planStreet(intent, { seed, width, height });
  const hero = planHero(plan, text, { seed, width, height, neon: intent.neon });
  const box = toScreenBox({ camera: plan.camera, eyeX: plan.eyeX }, hero.panel);
  const seen: number[] = [];
  const wanted: number[] = [];
  // The rim of the sign is no writing.
  const rim = (box.bottom - box.top) * 0.14;
  for (let y = Math.ceil(box.top + rim); y < box.bottom - rim; y++) {
    for (let x = Math.ceil(box.left + rim); x < box.right - rim; x++) {
      seen.push(raster.data[(y * width + x) * 3 + 1] ?? 0);
      wanted.push(
        readMask(
          hero.artwork.core,
          (x + 0.5 - box.left) / (box.right - box.left),
          (y + 0.5 - box.top) / (box.bottom - box.top),
        ),
      );
    }
  }
  return correlate(seen, wanted);
}

describe("street scene", () => {
  it.each([
    [64, 64],
    [333, 177],
    [90, 250],
    [300, 100],
    [100, 300],
  ])("draws exactly %i by %i pixels", (width, height) => {
    const raster = draw({}, { width, height });
    expect([raster.width, raster.height, raster.data.length]).toEqual([
      width,
      height,
      width * height * 3,
    ]);
    expect(meanTone(raster)).toBeGreaterThan(8);
  });

  it("draws the same bytes for the same seed and others for another", () => {
    const picture = draw({});
    expect(draw({}).data).toEqual(picture.data);
    expect(draw({}, { seed: 12 }).data).not.toEqual(picture.data);
  });

  it.each(["clear", "rain", "snow", "fog"] as const)(
    "draws %s at every time of day, with and without neon",
    (weather) => {
      for (const time of ["day", "golden", "sunset", "night"] as const) {
        for (const neon of [true, false]) {
          expect(
            meanTone(draw({ time, weather, neon }, { width: 96, height: 54 })),
          ).toBeGreaterThan(8);
        }
      }
    },
  );

  it("keeps the same houses at night, darker", () => {
    const day = draw({ time: "day", weather: "clear" }, { width: 240, height: 135 });
    const night = draw({ time: "night", weather: "clear" }, { width: 240, height: 135 });
    const other = draw({ time: "night", weather: "clear" }, { seed: 30, width: 240, height: 135 });
    expect(meanTone(night)).toBeLessThan(meanTone(day) * 0.7);
    const kept = correlate(edgesOf(day), edgesOf(night));
    expect(kept).toBeGreaterThan(0.3);
    expect(kept).toBeGreaterThan(correlate(edgesOf(day), edgesOf(other)) + 0.15);
  });

  it.each(["Hello World", "你好世界"])(
    "writes %s so that it can be read, lit at night and painted by day",
    (text) => {
      expect(legibility(text, {}, [320, 180])).toBeGreaterThan(0.75);
      expect(
        legibility(text, { time: "day", weather: "clear", neon: false }, [320, 180]),
      ).toBeGreaterThan(0.75);
      expect(legibility(text, {}, [180, 320])).toBeGreaterThan(0.7);
    },
  );

  it("draws with text that no font holds", () => {
    expect(draw({ text: "\u{E000}" }).data.length).toBe(160 * 90 * 3);
    expect(draw({ text: "a".repeat(200) }).data.length).toBe(160 * 90 * 3);
  });
});

describe("an empty street", () => {
  it("has nobody in it, and is the same street otherwise", () => {
    const place = { seed: 11, width: 160, height: 90 };
    const { people, ...street } = planStreet(NEON, place);
    const { people: nobody, ...empty } = planStreet({ ...NEON, details: ["empty"] }, place);
    expect(people.length).toBeGreaterThan(4);
    expect(nobody).toEqual([]);
    expect(empty).toEqual(street);
  });
});
