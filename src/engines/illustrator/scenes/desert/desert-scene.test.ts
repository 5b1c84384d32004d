import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { desertScene } from "./desert-scene.ts";

describeScene(desertScene, {
  id: "desert",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 3],
  hasHours: true,
});

describe("deserts", () => {
  const draw = (
    details: readonly string[],
    change: Partial<Parameters<typeof drawScene>[1]> = {},
    place = {},
  ) => drawScene(desertScene, { scene: "desert", details, ...change }, place);
  const cactus = (count: number) => [{ id: "cactus", said: "cactus", count }];

  it("shows each kind of desert that words can name, and each differs from the others", () => {
    const kinds = ["dunes", "mesa", "canyon", "oasis", "mars", "salt"];
    const hashes = kinds.map((kind) => perceptualHash(draw([kind], { time: "golden" }).raster));
    for (const [index, hash] of hashes.entries()) {
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(26);
    }
  });

  it.each(["mesa", "canyon", "mars", "salt", "oasis", "dunes"])(
    "draws %s in every weather and by night",
    (kind) => {
      for (const weather of ["clear", "rain", "snow", "fog", "storm"] as const) {
        const place = { width: 96, height: 54 };
        expect(meanTone(draw([kind], { weather, time: "night" }, place).raster)).toBeGreaterThan(4);
        expect(meanTone(draw([kind], { weather }, place).raster)).toBeLessThan(248);
      }
    },
  );

  it.each(["mesa", "dunes", "salt"])("stands a cactus in %s and changes nothing else", (kind) => {
    const without = draw([kind], {}, { seed: 3 });
    const shown = draw([kind], { subjects: cactus(1) }, { seed: 3 });
    expect(shown.shown.get("cactus")).toBeGreaterThan(20);
    expect(correlate(edgesOf(without.raster), edgesOf(shown.raster))).toBeGreaterThan(0.55);
  });

  it("stands as many cactuses as were asked for, never in the river", () => {
    const one = draw(["canyon"], { subjects: cactus(1) }).shown.get("cactus") ?? 0;
    const five = draw(["canyon"], { subjects: cactus(5) }).shown.get("cactus") ?? 0;
    expect(one).toBeGreaterThan(0);
    expect(five).toBeGreaterThan(one);
  });

  it("has palms where palms are asked for: its own, and as many as were said", () => {
    const palms = (count: number) =>
      draw(["palm"], { subjects: [{ id: "palm", said: "palm", count }] }, { seed: 3 });
    const [three, eight] = [palms(3), palms(8)];
    expect(three.shown.get("palm")).toBeGreaterThan(0);
    expect(three.raster.data).not.toEqual(eight.raster.data);
    expect(draw(["palm"], {}, { seed: 3 }).raster.data).toEqual(
      draw(["oasis"], {}, { seed: 3 }).raster.data,
    );
    expect(palms(15).raster.data).toEqual(draw(["oasis"], {}, { seed: 3 }).raster.data);
  });

  it("hides distant dunes in a sandstorm", () => {
    const sharpness = (weather: "clear" | "fog"): number => {
      let sum = 0;
      for (const edge of edgesOf(draw(["dunes"], { time: "day", weather }).raster))
        sum += Math.abs(edge);
      return sum;
    };
    expect(sharpness("fog")).toBeLessThan(sharpness("clear"));
  });
});
