import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../../core/picture-likeness.ts";
import type { Raster } from "../../frame.ts";
import type { SceneIntent } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { forestScene } from "./forest-scene.ts";

describeScene(forestScene, {
  id: "forest",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 3],
  hasHours: true,
  kept: 0.25,
});

const draw = (change: Partial<SceneIntent> = {}, seed = 7) =>
  drawScene(forestScene, { scene: "forest", ...change }, { seed });

/** The mean of one channel, 0 red to 2 blue. */
function meanOf({ data }: Raster, channel: number): number {
  let sum = 0;
  for (let index = channel; index < data.length; index += 3) sum += data[index] ?? 0;
  return sum / (data.length / 3);
}

describe("the forest", () => {
  it("shows another wood for each word that names one", () => {
    const woods = ["pine", "redwood", "birch", "bamboo", "jungle"];
    const hashes = woods.map((wood) => perceptualHash(draw({ details: [wood, "path"] }).raster));
    for (const [index, hash] of hashes.entries()) {
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(26);
    }
  });

  it("lays a path, a stream or a clearing where the words want one", () => {
    const [path = "", stream = "", clearing = ""] = ["path", "stream", "clearing"].map((way) =>
      perceptualHash(draw({ details: ["birch", way] }).raster),
    );
    expect(hashDistance(path, stream)).toBeGreaterThan(26);
    expect(hashDistance(path, clearing)).toBeGreaterThan(26);
    expect(hashDistance(stream, clearing)).toBeGreaterThan(26);
  });

  it("is redder in autumn and white in winter", () => {
    const broad = { details: ["birch", "path"] };
    const summer = draw({ ...broad, season: "summer" }).raster;
    const autumn = draw({ ...broad, season: "autumn" }).raster;
    const winter = draw({ ...broad, season: "winter" }).raster;
    const redness = (raster: Raster): number => meanOf(raster, 0) / meanOf(raster, 1);
    expect(redness(autumn)).toBeGreaterThan(redness(summer) * 1.1);
    const colour = (raster: Raster): number => Math.abs(meanOf(raster, 1) - meanOf(raster, 2));
    expect(colour(winter)).toBeLessThan(colour(summer) * 0.6);
  });

  it("shows a deer on the path and changes nothing else", () => {
    const without = draw({ details: ["path"] });
    const deer = draw({ details: ["path"], subjects: [{ id: "deer", said: "deer", count: 1 }] });
    expect(deer.shown.get("deer")).toBeGreaterThan(100);
    expect(correlate(edgesOf(without.raster), edgesOf(deer.raster))).toBeGreaterThan(0.7);
  });

  it("lets a duck swim in the stream", () => {
    const subjects = [{ id: "duck", said: "duck", count: 1 }];
    expect(draw({ details: ["stream"], subjects }).shown.get("duck")).toBeGreaterThan(10);
  });

  it("builds a cabin by itself, for the detail and for the thing", () => {
    const hut = draw({ subjects: [{ id: "hut", said: "hut", count: 1 }] });
    expect(hut.shown.get("hut")).toBeGreaterThan(200);
    expect(draw({ details: ["cabin"] }).shown.get("hut")).toBe(hut.shown.get("hut"));
    expect(draw().shown.get("hut")).toBe(0);
  });

  it("is dark in a storm", () => {
    const clear = meanTone(draw({ details: ["pine"] }).raster);
    expect(meanTone(draw({ details: ["pine"], weather: "storm" }).raster)).toBeLessThan(
      clear * 0.8,
    );
  });
});
