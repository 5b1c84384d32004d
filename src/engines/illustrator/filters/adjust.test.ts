import { describe, expect, it } from "vitest";

import type { Raster } from "../frame.ts";
import { samplePicture } from "../testing/sample-picture.ts";
import { adjust } from "./adjust.ts";
import type { PixelAdjustment } from "./adjust.ts";
import { framePicture } from "./frame-picture.ts";
import type { FrameKind } from "./frame-picture.ts";
import { isTurn, sizeBeforeTurns, turnPicture } from "./turn-picture.ts";

const EVERY_ADJUSTMENT: readonly PixelAdjustment[] = [
  "brighten",
  "darken",
  "contrast",
  "saturate",
  "desaturate",
  "warmer",
  "cooler",
  "dramatic",
  "blur",
  "background-blur",
  "sharpen",
  "vignette",
  "grain",
  "invert",
  "frame",
];

const picture = samplePicture();

function adjusted(ids: readonly PixelAdjustment[], from = picture): Raster {
  const raster = { ...from, data: from.data.slice() };
  for (const id of ids) adjust(raster, id, { seed: 7, checkAborted: () => undefined });
  return raster;
}

const mean = ({ data }: Raster): number => data.reduce((sum, byte) => sum + byte, 0) / data.length;

/** The mean over a box, its edges as shares of the picture. */
function meanIn({ width, height, data }: Raster, box: readonly [number, number, number, number]) {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = Math.floor(box[1] * height); y < box[3] * height; y++) {
    for (let x = Math.floor(box[0] * width); x < box[2] * width; x++) {
      count += 1;
      for (let channel = 0; channel < 3; channel++)
        sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 3 + channel] ?? 0);
    }
  }
  return sums.map((sum) => sum / count);
}

function roughness({ width, data }: Raster, from = 0, to = data.length): number {
  let sum = 0;
  for (let at = from; at + 3 < to; at += 3) {
    if ((at / 3) % width !== width - 1) sum += Math.abs((data[at] ?? 0) - (data[at + 3] ?? 0));
  }
  return sum / (to - from);
}

describe("adjustments", () => {
  it.each(EVERY_ADJUSTMENT)("%s is the same each time and works at any size", (id) => {
    expect(Buffer.from(adjusted([id]).data).equals(Buffer.from(adjusted([id]).data))).toBe(true);
    for (const [width, height] of [
      [1, 1],
      [3, 50],
      [61, 2],
      [133, 77],
    ] as const) {
      const raster = samplePicture(width, height);
      adjust(raster, id, { seed: 1, checkAborted: () => undefined });
      expect(raster.data).toHaveLength(width * height * 3);
    }
  });

  it("brighter is brighter and darker is darker", () => {
    expect(mean(adjusted(["brighten"]))).toBeGreaterThan(mean(picture) + 5);
    expect(mean(adjusted(["darken"]))).toBeLessThan(mean(picture) - 5);
  });

  it("warmer has more red and less blue, cooler the reverse", () => {
    const all = [0, 0, 1, 1] as const;
    const [red = 0, , blue = 0] = meanIn(picture, all);
    const warm = meanIn(adjusted(["warmer"]), all);
    const cool = meanIn(adjusted(["cooler"]), all);
    expect((warm[0] ?? 0) - (warm[2] ?? 0)).toBeGreaterThan(red - blue + 10);
    expect((cool[0] ?? 0) - (cool[2] ?? 0)).toBeLessThan(red - blue - 10);
  });

  it("white and black stay as they are when it gets warmer", () => {
    const ends = { width: 2, height: 1, data: Uint8Array.of(0, 0, 0, 255, 255, 255) };
    expect([...adjusted(["warmer"], ends).data]).toEqual([0, 0, 0, 255, 255, 255]);
  });

  it("inverted twice is the picture again", () => {
    expect(adjusted(["invert", "invert"]).data).toEqual(picture.data);
  });

  it("blur takes detail and sharpen brings it out", () => {
    expect(roughness(adjusted(["blur"]))).toBeLessThan(roughness(picture));
    expect(roughness(adjusted(["sharpen"]))).toBeGreaterThan(roughness(picture));
  });

  it("a vignette darkens the corners and leaves the middle", () => {
    const made = adjusted(["vignette"]);
    const corner = [0, 0, 0.05, 0.05] as const;
    const middle = [0.45, 0.45, 0.55, 0.55] as const;
    expect(meanIn(made, corner)[1]).toBeLessThan((meanIn(picture, corner)[1] ?? 0) * 0.7);
    expect(meanIn(made, middle)[1]).toBeGreaterThan((meanIn(picture, middle)[1] ?? 0) * 0.97);
  });

  it("a blurred background keeps the subject in the middle sharp", () => {
    const from = samplePicture(480, 320);
    const made = adjusted(["background-blur"], from);
    const house = meanIn(made, [0.5, 0.5, 0.53, 0.6]);
    expect(house[0]).toBeGreaterThan((house[1] ?? 0) + 100);
    const sky = 480 * 320 * 3 * 0.1;
    expect(roughness(made, 0, sky)).toBeLessThan(roughness(from, 0, sky) * 0.5);
  });

  it("dramatic tells things apart more, and has darker corners", () => {
    const made = adjusted(["dramatic"]);
    const house = [0.5, 0.5, 0.53, 0.6] as const;
    const beside = [0.4, 0.5, 0.44, 0.6] as const;
    const apart = (raster: Raster): number =>
      (meanIn(raster, beside)[1] ?? 0) - (meanIn(raster, house)[1] ?? 0);
    expect(apart(made)).toBeGreaterThan(apart(picture) * 1.04);
    const corner = [0, 0, 0.05, 0.05] as const;
    expect(meanIn(made, corner)[1]).toBeLessThan((meanIn(picture, corner)[1] ?? 0) * 0.9);
  });
});

describe("turns", () => {
  it.each(["mirror", "flip-vertical", "rotate-half"] as const)("%s twice is the picture", (id) => {
    expect(turnPicture(turnPicture(picture, id), id).data).toEqual(picture.data);
  });

  it("left undoes right, and twice right is half a turn", () => {
    const right = turnPicture(picture, "rotate-right");
    expect(turnPicture(right, "rotate-left")).toEqual(picture);
    expect(turnPicture(right, "rotate-right")).toEqual(turnPicture(picture, "rotate-half"));
  });

  it("an odd number of quarter turns asks for a picture of swapped edges", () => {
    const size = { width: 90, height: 40 };
    expect(sizeBeforeTurns(size, ["rotate-left", "grain"])).toEqual({ width: 40, height: 90 });
    expect(sizeBeforeTurns(size, ["rotate-left", "rotate-left", "mirror"])).toEqual(size);
    expect((["mirror", "grain", "rotate-half"] as const).map(isTurn)).toEqual([true, false, true]);
  });
});

describe("frames", () => {
  it.each<FrameKind>(["mat", "plain", "polaroid", "rounded", "film"])(
    "%s stands about the whole picture, which grows smaller",
    (kind) => {
      const raster = { ...picture, data: picture.data.slice() };
      framePicture(raster, { kind });
      const edge = meanIn(raster, [0, 0, 0.5, 0.012]);
      expect(edge.every((level) => level < 40 || level > 200)).toBe(true);
      const [red = 0, green = 0] = meanIn(raster, [0.5, 0.46, 0.53, 0.56]);
      expect(red).toBeGreaterThan(green + 80);
    },
  );

  it("takes the colour asked for", () => {
    const raster = { ...picture, data: picture.data.slice() };
    framePicture(raster, { kind: "plain", colour: [10, 200, 30] });
    expect([...raster.data.subarray(0, 3)]).toEqual([10, 200, 30]);
  });
});
