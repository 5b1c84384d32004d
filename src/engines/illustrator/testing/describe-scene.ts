import { readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";

import { describe, expect, it } from "vitest";

import { correlate, edgesOf, meanTone } from "../core/picture-likeness.ts";
import type { SceneId, SceneIntent, TimeOfDay, Weather } from "../intent.ts";
import type { Drawing, Scene } from "../scene.ts";
import { drawScene } from "./draw-scene.ts";
import { hashDistance, perceptualHash } from "./perceptual-hash.ts";

export interface SceneExpectations {
  readonly id: SceneId;
  /** Where the fingerprints of the scene are kept: `new URL("golden.json", import.meta.url)`. */
  readonly golden: URL;
  /** One seed for each layout of the scene, at least three; their pictures must differ. */
  readonly layoutSeeds: readonly number[];
  /** Whether the hour changes the light; graphic scenes have none. */
  readonly hasHours: boolean;
  /** How much of its edges the scene must keep when the hour changes; 0.3 if absent. */
  readonly kept?: number;
  /** Members of the intent that every picture of this suite has. */
  readonly intent?: Partial<SceneIntent>;
}

const TIMES: readonly TimeOfDay[] = ["day", "golden", "sunset", "night"];
const WEATHERS: readonly Weather[] = ["clear", "overcast", "rain", "snow", "fog", "storm"];
const SIZES: readonly (readonly [number, number])[] = [
  [64, 64],
  [311, 173],
  [90, 250],
  [320, 80],
  [96, 300],
];
/** Fingerprints may differ in this many of their 256 fields: rounding, not another picture. */
const SLACK = 26;

/** What is true of every scene. The scene's own tests say what is true of it alone. */
export function describeScene(scene: Scene, expectations: SceneExpectations): void {
  const { id, hasHours, layoutSeeds, kept = 0.3 } = expectations;
  const draw = (change: Partial<SceneIntent> = {}, seed = 7, width = 192, height = 108) =>
    drawScene(scene, { ...expectations.intent, ...change, scene: id }, { seed, width, height });

  describe(`the scene ${id}`, () => {
    it.each(SIZES)("draws exactly %i by %i pixels, neither blank nor even", (width, height) => {
      const { raster } = draw({}, 7, width, height);
      expect([raster.width, raster.height]).toEqual([width, height]);
      expect(raster.data.length).toBe(width * height * 3);
      expect(new Set(raster.data).size).toBeGreaterThan(20);
    });

    it("draws the same bytes for the same seed", () => {
      expect(draw().raster.data).toEqual(draw().raster.data);
    });

    it("has at least three layouts that look different", () => {
      expect(layoutSeeds.length).toBeGreaterThanOrEqual(3);
      const hashes = layoutSeeds.map((seed) => perceptualHash(draw({}, seed).raster));
      for (const [index, hash] of hashes.entries()) {
        for (const other of hashes.slice(index + 1))
          expect(hashDistance(hash, other)).toBeGreaterThan(SLACK);
      }
    });

    it.each(WEATHERS)("draws %s at every hour", (weather) => {
      for (const time of TIMES) {
        const { raster } = draw({ time, weather }, 7, 96, 54);
        expect(meanTone(raster)).toBeGreaterThan(4);
        expect(meanTone(raster)).toBeLessThan(248);
      }
    });

    if (hasHours) isDarkerAtNight(draw, { layoutSeeds, kept });

    it("stops when the work is no longer wanted", () => {
      const stop = (): void => {
        throw new Error("not wanted");
      };
      const intent = { ...PLAIN, ...expectations.intent, scene: id };
      const task = { intent, seed: 7, width: 64, height: 64, progress: () => undefined };
      expect(() => scene.draw({ ...task, checkAborted: stop })).toThrow("not wanted");
    });

    looksAsItDid(draw, expectations);
  });
}

type Draw = (change?: Partial<SceneIntent>, seed?: number) => Drawing;

function isDarkerAtNight(
  draw: Draw,
  { layoutSeeds, kept }: Required<Pick<SceneExpectations, "layoutSeeds" | "kept">>,
): void {
  it("is darker at night and keeps its shapes", () => {
    const day = draw({ time: "day" }).raster;
    const night = draw({ time: "night" }).raster;
    expect(meanTone(night)).toBeLessThan(meanTone(day) * 0.7);
    const alike = correlate(edgesOf(day), edgesOf(night));
    const others = layoutSeeds
      .filter((seed) => seed !== 7)
      .map((seed) => correlate(edgesOf(day), edgesOf(draw({ time: "night" }, seed).raster)));
    expect(alike).toBeGreaterThan(kept);
    expect(alike).toBeGreaterThan(Math.max(...others) + 0.1);
  });
}

function looksAsItDid(
  draw: Draw,
  { hasHours, layoutSeeds, golden: file }: SceneExpectations,
): void {
  it("looks as it did when its fingerprints were taken", () => {
    const hashes = Object.fromEntries(
      layoutSeeds.flatMap((seed) =>
        (hasHours ? TIMES : TIMES.slice(0, 1)).map((time) => [
          `${seed} ${time}`,
          perceptualHash(draw({ time }, seed).raster),
        ]),
      ),
    );
    if (env["LIMNER_WRITE_GOLDEN"] === "1") writeGolden(file, hashes);
    const golden = readGolden(file);
    expect(Object.keys(hashes)).toEqual(Object.keys(golden));
    for (const [name, hash] of Object.entries(hashes)) {
      expect(hashDistance(hash, golden[name] ?? ""), name).toBeLessThanOrEqual(SLACK);
    }
  });
}

const PLAIN = {
  time: "day",
  weather: "clear",
  neon: false,
  filters: [],
  subjects: [],
  missed: [],
} as const;

function readGolden(file: URL): Record<string, string> {
  const golden: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  return golden;
}

function writeGolden(file: URL, hashes: Record<string, string>): void {
  writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
}
