import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import type { Sharp } from "sharp";
import type { TestSpools } from "../conformance/create-test-spools.ts";
import { createTestSpools } from "../conformance/create-test-spools.ts";
import { BOUNDS } from "../contract/bounds.ts";
import type { NormalisedPicture } from "../contract/imaging.ts";
import {
  apngOf,
  gifOfFrames,
  gifOfHugeFrame,
  jpegOfHugeProfile,
  jpegOfScans,
  pngOf,
  pngOfCompressedTexts,
  pngOfExcessRows,
  pngOfHugeProfile,
  webpOfFrames,
} from "./__fixtures__/hostile-pictures.ts";
import { createImaging } from "./create-imaging.ts";

const imaging = createImaging();
const { signal } = new AbortController();
const param = "messages[0].content[1]";
let spools: TestSpools;
// TIFF can be written although it cannot be read.
beforeAll(async () => {
  spools = await createTestSpools();
});
afterAll(() => spools[Symbol.asyncDispose]());

async function normalise(bytes: Uint8Array): Promise<NormalisedPicture> {
  await using source = await spools.of(bytes);
  return await imaging.normalise(source, {
    param,
    pixelsMax: BOUNDS.picturePixelsMax,
    openSpool: spools.open,
    signal,
  });
}

/** A picture whose upper left pixel is red and whose other corners are not. */
function picture(width: number, height: number): Sharp {
  const corner = { create: { width: 8, height: 8, channels: 3, background: "red" } } as const;
  return sharp({ create: { width, height, channels: 3, background: "#204060" } }).composite([
    { input: corner, left: 0, top: 0 },
  ]);
}

async function pixelAt(path: string, left: number, top: number): Promise<number[]> {
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
  const start = (top * info.width + left) * info.channels;
  return [...data.subarray(start, start + info.channels)];
}

describe("normalise: what is accepted", () => {
  it.each([
    ["PNG", () => picture(40, 30).png().toBuffer(), "image/png"],
    ["JPEG", () => picture(40, 30).jpeg().toBuffer(), "image/jpeg"],
    ["lossy WebP", () => picture(40, 30).webp().toBuffer(), "image/jpeg"],
    ["lossless WebP", () => picture(40, 30).webp({ lossless: true }).toBuffer(), "image/png"],
    ["AVIF", () => picture(40, 30).avif({ effort: 0 }).toBuffer(), "image/jpeg"],
    ["GIF", () => picture(40, 30).gif().toBuffer(), "image/png"],
  ])("takes %s and gives back its pixels", async (_name, make, mediaType) => {
    await using result = await normalise(await make());
    expect(result).toMatchObject({ width: 40, height: 30, mediaType, warnings: [] });
    expect(result.bytes).toBe((await result.spool.close()).bytes);
    expect(await sharp(result.spool.path).metadata()).toMatchObject({ width: 40, height: 30 });
    await result.spool[Symbol.asyncDispose]();
  });
});
