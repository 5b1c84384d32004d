import { describe, expect, it } from "vitest";

import { hashCell } from "../core/hash.ts";
import type { Raster } from "../frame.ts";
import type { AdjustmentId, FilterId } from "../intent.ts";
import { samplePicture } from "../testing/sample-picture.ts";
import { applyFilters } from "./apply-filters.ts";
import { FLAT_TONES_MAX } from "./flat.ts";
import { PALETTE_SIZE } from "./pixel-art.ts";

const picture = samplePicture();

const EVERY_FILTER: readonly FilterId[] = [
  "watercolor",
  "oil",
  "pencil",
  "ink",
  "line-art",
  "flat",
  "pastel",
  "blueprint",
  "cinematic",
  "neon",
  "black-and-white",
  "vintage",
  "pixel-art",
];

function look(
  filters: readonly FilterId[],
  { from = picture, seed = 7 }: { from?: Raster; seed?: number } = {},
): Raster {
  const made = applyFilters(from, {
    filters,
    adjustments: [],
    seed,
    checkAborted: () => undefined,
  });
  const raster = { ...made.raster, data: made.raster.data.slice() };
  made.addTexture(raster);
  return raster;
}

const even = (width: number, height: number, level: number): Raster => ({
  width,
  height,
  data: new Uint8Array(width * height * 3).fill(level),
});

/** The mean difference between pixels that stand side by side. */
function roughness({ width, data }: Raster): number {
  let sum = 0;
  for (let at = 0; at + 3 < data.length; at += 3) {
    if ((at / 3) % width === width - 1) continue;
    sum += Math.abs((data[at] ?? 0) - (data[at + 3] ?? 0));
  }
  return sum / data.length;
}

const coloursOf = ({ data }: Raster): Map<number, number> => {
  const colours = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const key = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    colours.set(key, (colours.get(key) ?? 0) + 1);
  }
  return colours;
};

const isGrey = ({ data }: Raster): boolean =>
  data.every((byte, at) => byte === data[at - (at % 3)]);

/** The mean of red, green and blue. */
const meanColour = ({ data }: Raster): number[] => {
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at++) sums[at % 3] = (sums[at % 3] ?? 0) + (data[at] ?? 0);
  return sums.map((sum) => (sum * 3) / data.length);
};

/** The mean spread of the three colours of a pixel. */
const meanChroma = ({ data }: Raster): number => {
  let sum = 0;
  for (let at = 0; at < data.length; at += 3) {
    const pixel = data.subarray(at, at + 3);
    sum += Math.max(...pixel) - Math.min(...pixel);
  }
  return (sum * 3) / data.length;
};

/** The share of pixels whose lightness lies between two levels. */
const shareBetween = ({ data }: Raster, low: number, high: number): number => {
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    const level = data[at + 1] ?? 0;
    if (level > low && level < high) count += 1;
  }
  return (count * 3) / data.length;
};

describe("filters", () => {
  it.each(EVERY_FILTER)("%s gives the same bytes for the same seed", (id) => {
    expect(Buffer.from(look([id]).data).equals(Buffer.from(look([id]).data))).toBe(true);
  });

  it.each(EVERY_FILTER)("%s changes the picture and keeps it a picture", (id) => {
    const made = look([id]);
    const changed = made.data.reduce(
      (sum, byte, at) => sum + Math.abs(byte - (picture.data[at] ?? 0)),
      0,
    );
    expect(changed / picture.data.length).toBeGreaterThan(3);
    expect(new Set(made.data).size).toBeGreaterThan(1);
  });

  it.each(EVERY_FILTER)("%s works at any size, down to one pixel", (id) => {
    for (const [width, height] of [
      [1, 1],
      [2, 3],
      [40, 1],
      [1, 40],
      [97, 31],
      [64, 211],
    ] as const) {
      const made = applyFilters(samplePicture(width, height), {
        filters: [id],
        adjustments: [],
        seed: 1,
        checkAborted: () => undefined,
      });
      expect(made.raster.data).toHaveLength(made.raster.width * made.raster.height * 3);
      made.addTexture(even(width, height, 128));
    }
  });

  it.each(EVERY_FILTER.filter((id) => id !== "blueprint" && id !== "neon"))(
    "%s of black is not white, and of white is not black",
    (id) => {
      for (const level of [0, 255]) {
        // Where nothing has a contour, line art is an empty sheet.
        if (level === 0 && id === "line-art") continue;
        const { raster } = applyFilters(even(64, 64, level), {
          filters: [id],
          adjustments: [],
          seed: 1,
          checkAborted: () => undefined,
        });
        const middle =
          (Math.floor(raster.height / 2) * raster.width + Math.floor(raster.width / 2)) * 3;
        expect(Math.abs((raster.data[middle] ?? 0) - level)).toBeLessThan(128);
      }
    },
  );

  it("black and white has no colour, also after another look", () => {
    expect(isGrey(look(["black-and-white"]))).toBe(true);
    expect(isGrey(look(["black-and-white", "vintage"]))).toBe(true);
    expect(isGrey(look(["watercolor", "black-and-white"]))).toBe(true);
    expect(isGrey(look(["ink", "black-and-white"]))).toBe(true);
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

  it("watercolor takes most of the small differences away", () => {
    const data = Uint8Array.from({ length: 400 * 300 * 3 }, (_, at) =>
      Math.round(40 + 170 * hashCell(Math.floor(at / 3), 1)),
    );
    const noisy = { width: 400, height: 300, data };
    expect(roughness(look(["watercolor"], { from: noisy }))).toBeLessThan(roughness(noisy) * 0.5);
  });

  it("oil paints in strokes: what is even gets the relief of the paint", () => {
    const wall = even(300, 200, 150);
    const painted = look(["oil"], { from: wall });
    expect(roughness(painted)).toBeGreaterThan(0.5);
    expect(Math.abs((meanColour(painted)[0] ?? 0) - 150)).toBeLessThan(16);
  });

  it("line art is black on white and little between", () => {
    const drawn = look(["line-art"]);
    expect(isGrey(drawn)).toBe(true);
    expect(shareBetween(drawn, 40, 215)).toBeLessThan(0.12);
    expect(shareBetween(drawn, -1, 40)).toBeGreaterThan(0.01);
    expect(shareBetween(drawn, 215, 256)).toBeGreaterThan(0.75);
  });

  it("line art draws the edge of a disc as a line, and nothing where there is no edge", () => {
    const disc = even(300, 200, 235);
    for (let index = 0; index < 300 * 200; index++) {
      const distance = Math.hypot((index % 300) - 150, Math.floor(index / 300) - 100);
      if (distance < 60) disc.data.fill(60, index * 3, index * 3 + 3);
    }
    const drawn = look(["line-art"], { from: disc });
    let [near, far] = [0, 0];
    for (let index = 0; index < 300 * 200; index++) {
      const distance = Math.hypot((index % 300) - 150, Math.floor(index / 300) - 100);
      if ((drawn.data[index * 3] ?? 0) > 100) continue;
      if (Math.abs(distance - 59) < 4) near += 1;
      else far += 1;
    }
    expect(near).toBeGreaterThan(2 * Math.PI * 59 * 0.8);
    expect(far).toBe(0);
  });

  it("a blueprint is blue, and its lines are white", () => {
    const [red = 0, green = 0, blue = 0] = meanColour(look(["blueprint"]));
    expect(blue).toBeGreaterThan(red * 1.7);
    expect(blue).toBeGreaterThan(green * 1.15);
    expect(shareBetween(look(["blueprint"]), 200, 256)).toBeGreaterThan(0.005);
  });

  it("a flat picture has few tones that cover nearly all of it", () => {
    const made = applyFilters(picture, {
      filters: ["flat"],
      adjustments: [],
      seed: 1,
      checkAborted: () => undefined,
    });
    const counts = [...coloursOf(made.raster).values()].toSorted((a, b) => b - a);
    const covered = counts.slice(0, FLAT_TONES_MAX).reduce((sum, count) => sum + count, 0);
    expect(covered / (picture.width * picture.height)).toBeGreaterThan(0.85);
  });

  it("ink has hardly any colour but for its red seal", () => {
    const from = samplePicture(480, 320);
    const drawn = look(["ink"], { from });
    expect(meanChroma(drawn)).toBeLessThan(16);
    expect(meanChroma(drawn)).toBeLessThan(meanChroma(from) * 0.4);
    const vermilion = [...coloursOf(drawn).keys()].filter(
      (key) => key >> 16 > 130 && ((key >> 8) & 255) < 90 && (key & 255) < 90,
    );
    expect(vermilion.length).toBeGreaterThan(5);
  });

  it("pastel is paler than the picture, and pencil is all but grey", () => {
    expect(meanChroma(look(["pastel"]))).toBeLessThan(meanChroma(picture));
    expect(meanChroma(look(["pencil"]))).toBeLessThan(12);
  });

  it("neon is dark with bright lines, and not grey", () => {
    const drawn = look(["neon"]);
    expect(shareBetween(drawn, -1, 90)).toBeGreaterThan(0.4);
    expect(shareBetween(drawn, 190, 256)).toBeGreaterThan(0.004);
    expect(meanChroma(drawn)).toBeGreaterThan(20);
  });

  it("cinematic draws shadows to blue and lights to yellow", () => {
    const warmth = ([red = 0, , blue = 0]: number[]): number => red - blue;
    expect(warmth(meanColour(look(["cinematic"], { from: even(90, 60, 205) })))).toBeGreaterThan(4);
    expect(warmth(meanColour(look(["cinematic"], { from: even(90, 60, 45) })))).toBeLessThan(-4);
  });

  it("stops when the picture is no longer wanted", () => {
    for (const id of EVERY_FILTER) {
      const stop = (): never => {
        throw new Error("withdrawn");
      };
      expect(() =>
        applyFilters(picture, { filters: [id], adjustments: [], seed: 1, checkAborted: stop }),
      ).toThrow("withdrawn");
    }
  });
});

describe("a look with adjustments", () => {
  const turned = (adjustments: readonly AdjustmentId[]): Raster =>
    applyFilters(picture, { filters: [], adjustments, seed: 1, checkAborted: () => undefined })
      .raster;

  it("turns the raster at once, and a quarter turn swaps its edges", () => {
    const { width, height, data } = turned(["rotate-right"]);
    expect([width, height]).toEqual([picture.height, picture.width]);
    const topRight = (width - 1) * 3;
    expect([...data.subarray(topRight, topRight + 3)]).toEqual([...picture.data.subarray(0, 3)]);
  });

  it("makes adjustments after the texture, and the frame last of all", () => {
    const made = applyFilters(picture, {
      filters: [],
      adjustments: ["frame", "invert"],
      seed: 1,
      checkAborted: () => undefined,
    });
    const raster = { ...picture, data: picture.data.slice() };
    made.addTexture(raster);
    expect(raster.data[0]).toBeGreaterThan(230);
  });
});
