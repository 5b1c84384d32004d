import { describe, expect, it } from "vitest";

import type { Subject } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { nightSkyScene } from "./night-sky-scene.ts";

describeScene(nightSkyScene, {
  id: "night-sky",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 4, 5],
  hasHours: false,
});

const KINDS = ["planet", "galaxy", "nebula", "moon-surface", "milky-way", "aurora"];

describe("the night sky", () => {
  it("each word for it gives a sky of its own", () => {
    const hashes = KINDS.map((kind) =>
      perceptualHash(drawScene(nightSkyScene, { scene: "night-sky", details: [kind] }).raster),
    );
    for (const [index, hash] of hashes.entries())
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(26);
  });

  it("gives a planet rings when they are asked for", () => {
    const plain = drawScene(nightSkyScene, { scene: "night-sky", details: ["galaxy"] });
    const ringed = drawScene(nightSkyScene, { scene: "night-sky", details: ["planet", "rings"] });
    expect(ringed.raster.data).not.toEqual(plain.raster.data);
  });

  it.each(["astronaut", "rocket", "ufo", "whale"])("shows a %s in space and on the Moon", (id) => {
    const subjects = [{ id, said: id, count: 1 }];
    for (const kind of ["planet", "moon-surface"]) {
      const scene = { scene: "night-sky", details: [kind], subjects } as const;
      expect(drawScene(nightSkyScene, scene).shown.get(id)).toBeGreaterThan(20);
    }
  });

  it.each(["moon-surface", "planet"])("shows one earth, its own, with %s", (kind) => {
    const plain = { scene: "night-sky", details: [kind] } as const;
    const earth = [{ id: "earth", said: "earth", count: 1, place: { isHigh: true } }];
    const { shown, raster } = drawScene(nightSkyScene, { ...plain, subjects: earth });
    expect(shown.get("earth")).toBeGreaterThan(0);
    const isOnMoon = kind === "moon-surface";
    const without = drawScene(nightSkyScene, plain).raster.data;
    expect(raster.data.every((value, at) => value === without[at])).toBe(isOnMoon);
  });

  it("lets a thing float beside the great planet rather than before it", () => {
    const size = { width: 320, height: 180 };
    for (const seed of [2, 9, 12]) {
      const draw = (subjects: readonly Subject[]) =>
        drawScene(
          nightSkyScene,
          { scene: "night-sky", details: ["planet"], subjects },
          { ...size, seed },
        ).raster.data;
      const [empty, robot] = [draw([]), draw([{ id: "robot", said: "robot", count: 1 }])];
      // The robot may hide a piece of the sky, and no more than a little of what is bright.
      let [bright, hidden] = [0, 0];
      for (let at = 1; at < empty.length; at += 3) {
        if ((empty[at] ?? 0) < 110) continue;
        bright++;
        if (Math.abs((empty[at] ?? 0) - (robot[at] ?? 0)) > 40) hidden++;
      }
      expect(hidden).toBeLessThan(Math.max(30, bright * 0.1));
    }
  });

  it("stands mountains before the Milky Way where the words name them", () => {
    const of = (details: string[]) =>
      drawScene(nightSkyScene, { scene: "night-sky", details }).raster;
    const distance = hashDistance(
      perceptualHash(of(["milky-way"])),
      perceptualHash(of(["milky-way", "mountains"])),
    );
    expect(distance).toBeGreaterThan(10);
  });

  it("draws the stars more densely in the Milky Way than beside it", () => {
    const { data } = drawScene(
      nightSkyScene,
      { scene: "night-sky", details: ["milky-way"] },
      { width: 320, height: 180 },
    ).raster;
    const rows = Array.from({ length: 320 }, (_, x) => {
      let sum = 0;
      for (let y = 0; y < 110; y++) sum += data[(y * 320 + x) * 3] ?? 0;
      return sum;
    }).toSorted((a, b) => a - b);
    expect(rows[290] ?? 0).toBeGreaterThan((rows[60] ?? 0) * 1.5);
  });
});
