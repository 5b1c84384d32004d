import { describe, expect, it } from "vitest";

import { hashCell } from "../core/hash.ts";
import type { Raster } from "../frame.ts";
import type { AdjustmentId, FilterId } from "../intent.ts";
import { readPrompt } from "../reading/read-prompt.ts";
import { studioScene } from "../scenes/studio/studio-scene.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { applyFilters } from "./apply-filters.ts";
import { PALETTE_SIZE } from "./pixel-art.ts";

const picture = ((): Raster => {
  const { intent } = readPrompt("a red bicycle", vocabulary());
  return studioScene.draw({
    intent,
    seed: 3,
    width: 240,
    height: 160,
    checkAborted: () => undefined,
    progress: () => undefined,
  }).raster;
})();

const EVERY_FILTER: readonly FilterId[] = [
  "watercolor",
  "oil",
  "pencil",
  "black-and-white",
  "vintage",
  "pixel-art",
];

function look(
  filters: readonly FilterId[],
  adjustments: readonly AdjustmentId[] = [],
  seed = 7,
): Raster {
  const made = applyFilters(picture, { filters, adjustments, seed, checkAborted: () => undefined });
  made.addTexture(made.raster);
  return made.raster;
}

/** The mean difference between pixels that stand side by side. */
function roughness({ width, data }: Raster): number {
  let sum = 0;
  for (let at = 0; at + 3 < data.length; at += 3) {
    if ((at / 3) % width === width - 1) continue;
    sum += Math.abs((data[at] ?? 0) - (data[at + 3] ?? 0));
  }
  return sum / data.length;
}

const coloursOf = ({ data }: Raster): Set<number> => {
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 3)
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return colours;
};

const isGrey = ({ data }: Raster): boolean =>
  data.every((byte, at) => byte === data[at - (at % 3)]);

describe("filters", () => {
  it.each(EVERY_FILTER)("%s gives the same bytes for the same seed", (id) => {
    expect(Buffer.from(look([id]).data).equals(Buffer.from(look([id]).data))).toBe(true);
  });

  it.each(EVERY_FILTER)("%s works on one pixel, one row and one column", (id) => {
    for (const [width, height] of [
      [1, 1],
      [40, 1],
      [1, 40],
    ] as const) {
      const small = { width, height, data: new Uint8Array(width * height * 3).fill(128) };
      const { raster } = applyFilters(small, {
        filters: [id],
        adjustments: [],
        seed: 1,
        checkAborted: () => undefined,
      });
      expect(raster.data).toHaveLength(raster.width * raster.height * 3);
    }
  });

  it.each(EVERY_FILTER)("%s of black is not white, and of white is not black", (id) => {
    for (const level of [0, 255]) {
      const flat = { width: 64, height: 64, data: new Uint8Array(64 * 64 * 3).fill(level) };
      const { raster } = applyFilters(flat, {
        filters: [id],
        adjustments: [],
        seed: 1,
        checkAborted: () => undefined,
      });
      const middle =
        (Math.floor(raster.height / 2) * raster.width + Math.floor(raster.width / 2)) * 3;
      expect(Math.abs((raster.data[middle] ?? 0) - level)).toBeLessThan(128);
    }
  });

  it("black and white has no colour, also after another look", () => {
    expect(isGrey(look(["black-and-white"]))).toBe(true);
    expect(isGrey(look(["black-and-white", "vintage"]))).toBe(true);
    expect(isGrey(look(["watercolor", "black-and-white"]))).toBe(true);
  });

  it("pixel art has few colours and is enlarged without smoothing", () => {
    expect(coloursOf(look(["pixel-art"])).size).toBeLessThanOrEqual(PALETTE_SIZE);
    const { isCrisp } = applyFilters(picture, {
      filters: ["pixel-art"],
      adjustments: [],
      seed: 1,
      checkAborted: () => undefined,
    });
    expect(isCrisp).toBe(true);
  });

  it("watercolor and oil smooth the small differences away", () => {
    const width = 400;
    const height = 300;
    const data = Uint8Array.from({ length: width * height * 3 }, (_, at) =>
      Math.round(40 + 170 * hashCell(Math.floor(at / 3), 1)),
    );
    const noisy = { width, height, data };
    for (const id of ["watercolor", "oil"] as const) {
      const { raster } = applyFilters(noisy, {
        filters: [id],
        adjustments: [],
        seed: 1,
        checkAborted: () => undefined,
      });
      expect(roughness(raster)).toBeLessThan(roughness(noisy) * 0.5);
    }
  });

  it("stops between two filters when the picture is no longer wanted", () => {
    const stop = (): never => {
      throw new Error("withdrawn");
    };
    expect(() =>
      applyFilters(picture, { filters: ["oil"], adjustments: [], seed: 1, checkAborted: stop }),
    ).toThrow("withdrawn");
  });
});

describe("adjustments", () => {
  const mean = ({ data }: Raster): number =>
    data.reduce((sum, byte) => sum + byte, 0) / data.length;

  it("brighter is brighter and darker is darker", () => {
    expect(mean(look([], ["brighten"]))).toBeGreaterThan(mean(picture) + 5);
    expect(mean(look([], ["darken"]))).toBeLessThan(mean(picture) - 5);
  });

  it.each(["mirror", "flip-vertical", "invert"] as const)("%s twice is the picture again", (id) => {
    const twice = look([], [id, id]);
    expect(twice.data.every((byte, at) => Math.abs(byte - (picture.data[at] ?? 0)) <= 1)).toBe(
      true,
    );
  });

  it("blur takes detail and sharpen brings it out", () => {
    expect(roughness(look([], ["blur"]))).toBeLessThan(roughness(picture));
    expect(roughness(look([], ["sharpen"]))).toBeGreaterThan(roughness(picture));
  });
});
