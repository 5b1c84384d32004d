import { describe, expect, it } from "vitest";

import type { Raster } from "../../frame.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { patternScene } from "./pattern-scene.ts";

describeScene(patternScene, {
  id: "pattern",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 5],
  hasHours: false,
});

const KINDS = [
  "geometric",
  "waves",
  "isometric",
  "terrazzo",
  "stripes",
  "dots",
  "mandala",
  "floral",
  "gradient",
  "marble",
  "contours",
];

const draw = (details: readonly string[], seed = 3): Raster =>
  drawScene(patternScene, { scene: "pattern", details }, { seed }).raster;

const coloursOf = ({ data }: Raster): Set<string> => {
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 3)
    colours.add(`${(data[at] ?? 0) >> 5} ${(data[at + 1] ?? 0) >> 5} ${(data[at + 2] ?? 0) >> 5}`);
  return colours;
};

describe("patterns", () => {
  it.each(KINDS)("%s has several colours, and another seed gives another sheet", (kind) => {
    const picture = draw([kind]);
    expect(coloursOf(picture).size).toBeGreaterThan(3);
    expect(draw([kind], 4).data).not.toEqual(picture.data);
  });

  it("each word asks for a pattern of its own", () => {
    const hashes = KINDS.map((kind) => perceptualHash(draw([kind])));
    for (const [index, hash] of hashes.entries())
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(20);
  });

  it("keeps to shades of a tone that is asked for", () => {
    const { raster } = drawScene(patternScene, {
      scene: "pattern",
      tone: "#2f6fd6",
      details: ["geometric"],
    });
    let blue = 0;
    let red = 0;
    for (let at = 0; at < raster.data.length; at += 3) {
      red += raster.data[at] ?? 0;
      blue += raster.data[at + 2] ?? 0;
    }
    expect(blue).toBeGreaterThan(red * 1.2);
  });

  it("repeats the things that are named", () => {
    const subjects = [{ id: "cat", said: "cat", count: 1 }];
    const drawing = drawScene(patternScene, { scene: "pattern", subjects });
    expect(drawing.shown.get("cat")).toBeGreaterThan(0);
    expect(drawing.raster.data).not.toEqual(draw([]).data);
  });
});
