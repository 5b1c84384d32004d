import { describe, expect, it } from "vitest";

import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { posterScene } from "./poster-scene.ts";

describeScene(posterScene, {
  id: "poster",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 4],
  hasHours: false,
  intent: { text: "Summer Jazz" },
});

const LAYOUTS = ["travel", "concert", "card", "swiss"];
const place = { seed: 3, width: 180, height: 240 };

describe("posters", () => {
  it.each(LAYOUTS)("%s shows other words as another picture", (layout) => {
    const [first, second, none] = ["Open Air", "春节快乐", undefined].map(
      (text) =>
        drawScene(posterScene, { scene: "poster", details: [layout], ...(text && { text }) }, place)
          .raster.data,
    );
    expect(first).not.toEqual(second);
    expect(first).not.toEqual(none);
  });

  it.each(LAYOUTS)("%s shows the things that are named", (layout) => {
    const intent = { scene: "poster", details: [layout], text: "Open Air" } as const;
    const subjects = [{ id: "guitar", said: "guitar", count: 2 }];
    const without = drawScene(posterScene, intent, place).raster;
    const drawn = drawScene(posterScene, { ...intent, subjects }, place).raster;
    let changed = 0;
    for (let at = 0; at < drawn.data.length; at += 3)
      if (Math.abs((drawn.data[at] ?? 0) - (without.data[at] ?? 0)) > 24) changed += 1;
    expect(changed).toBeGreaterThan(180 * 240 * 0.008);
  });

  it("each word asks for a layout of its own", () => {
    const hashes = LAYOUTS.map((layout) => {
      const { raster } = drawScene(
        posterScene,
        { scene: "poster", details: [layout], text: "Sea" },
        place,
      );
      return perceptualHash(raster);
    });
    expect(hashDistance(hashes[0] ?? "", hashes[1] ?? "")).toBeGreaterThan(20);
    expect(hashDistance(hashes[1] ?? "", hashes[2] ?? "")).toBeGreaterThan(20);
    expect(hashDistance(hashes[2] ?? "", hashes[3] ?? "")).toBeGreaterThan(20);
  });

  it("travel keeps two lines clear of the frame of its view", () => {
    const large = { seed: 3, width: 420, height: 600 };
    const draw = (text: string) =>
      drawScene(posterScene, { scene: "poster", details: ["travel"], text }, large).raster.data;
    const [first, second] = [draw("HHHH\nHHHH"), draw("....\nHHHH")];
    const differs = Array.from({ length: 600 }, (_, row) =>
      first
        .subarray(row * 1260, (row + 1) * 1260)
        .some((value, at) => Math.abs(value - (second[row * 1260 + at] ?? 0)) > 40),
    );
    // The frame ends at a fixed share: margin and band below it are 5 % and 20 % of the shorter edge.
    const frame = 600 - 420 * 0.05 - Math.min(600 * 0.18, 420 * 0.2);
    expect(differs.indexOf(true)).toBeGreaterThan(frame + 420 * 0.015);
  });

  it("sets two hundred characters without losing the sheet", () => {
    const text = "the road goes on and on ".repeat(8).trim();
    const { raster } = drawScene(posterScene, { scene: "poster", text }, place);
    expect(new Set(raster.data).size).toBeGreaterThan(40);
  });
});
