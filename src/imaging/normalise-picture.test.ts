import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import type { Sharp, SharpOptions } from "sharp";
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

/** Blue, but for a red square in the upper left corner. */
function picture(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const isCorner = pixel % width < 8 && pixel < 8 * width;
    pixels.set(isCorner ? [255, 0, 0] : [32, 64, 96], pixel * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function pixelAt(path: string | Uint8Array, left: number, top: number): Promise<number[]> {
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
    const result = await normalise(await make());
    await using spool = result.spool;
    expect(result).toMatchObject({ width: 40, height: 30, mediaType, warnings: [] });
    expect(result.bytes).toBe((await spool.close()).bytes);
    const [red = 0, green = 255] = await pixelAt(spool.content(), 2, 2);
    expect(red).toBeGreaterThan(200);
    expect(green).toBeLessThan(60);
  });

  it("takes a JPEG with further pictures behind the first (MPO)", async () => {
    const jpeg = await picture(40, 30).jpeg().toBuffer();
    const result = await normalise(Buffer.concat([jpeg, jpeg]));
    await using _spool = result.spool;
    expect(result).toMatchObject({ width: 40, height: 30, mediaType: "image/jpeg" });
  });

  it("B4 turns a picture upright and drops what said so, with every other metadata", async () => {
    const jpeg = await picture(40, 30)
      .jpeg({ quality: 100 })
      .withExif({ IFD0: { Artist: "somebody" } })
      .withMetadata({ orientation: 6 })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
      .toBuffer();
    const result = await normalise(jpeg);
    await using spool = result.spool;
    expect(result).toMatchObject({ width: 30, height: 40 });
    const { orientation, exif, xmp, icc } = await sharp(spool.content()).metadata();
    expect({ orientation, exif, xmp, icc }).toEqual({});
    // Turned by a quarter to the right, the upper left corner is the upper right one.
    const [red = 0] = await pixelAt(spool.content(), 27, 2);
    expect(red).toBeGreaterThan(200);
  });

  it.each([
    ["CMYK", () => picture(40, 30).toColourspace("cmyk").jpeg().toBuffer()],
    ["grey", () => picture(40, 30).greyscale().png().toBuffer()],
    ["16-bit", () => picture(40, 30).toColourspace("rgb16").png().toBuffer()],
    ["palette", () => picture(40, 30).png({ palette: true }).toBuffer()],
  ])("makes a %s picture one of 8 bits in sRGB", async (_name, make) => {
    const result = await normalise(await make());
    await using spool = result.spool;
    expect(await sharp(spool.content()).metadata()).toMatchObject({
      space: "srgb",
      channels: 3,
      depth: "uchar",
    });
  });

  it("keeps transparency", async () => {
    const clear: SharpOptions = {
      create: {
        width: 20,
        height: 20,
        channels: 4,
        background: { r: 255, g: 0, b: 0, alpha: 0.5 },
      },
    } as const;
    for (const make of [
      sharp(clear).png(),
      sharp(clear).webp(),
      sharp(clear).avif({ effort: 0 }),
    ]) {
      const result = await normalise(await make.toBuffer());
      await using spool = result.spool;
      expect(result.mediaType).toBe("image/png");
      expect((await pixelAt(spool.content(), 5, 5))[3]).toBeCloseTo(128, -1);
    }
  });

  it("takes the first frame of an animation, and says so", async () => {
    const still = await sharp({ create: { width: 16, height: 16, channels: 3, background: "red" } })
      .webp()
      .toBuffer();
    for (const animation of [webpOfFrames(still, 3), gifOfFrames(3), apngOf(3)]) {
      const result = await normalise(animation);
      await using _spool = result.spool;
      expect(result.warnings).toMatchObject([{ code: "first_frame_only", field: param }]);
    }
  });

  it("encodes anew what looks clean, so that nothing of the stranger's bytes goes on", async () => {
    const png = await picture(40, 30).png().toBuffer();
    const result = await normalise(Buffer.concat([png, Buffer.from("<script>")]));
    await using spool = result.spool;
    for await (const chunk of spool.read())
      expect(Buffer.from(chunk).includes("<script>")).toBe(false);
  });

  it("gives back at most 20 MiB, with the least loss that this allows", async () => {
    const noise = randomBytes(3200 * 3200 * 3);
    const jpeg = await sharp(noise, { raw: { width: 3200, height: 3200, channels: 3 } })
      .blur(0.6)
      .jpeg({ quality: 60 })
      .toBuffer();
    const png = await sharp(jpeg).ensureAlpha().png({ compressionLevel: 0 }).toBuffer();
    const result = await normalise(png);
    await using _spool = result.spool;
    expect(result.bytes).toBeLessThanOrEqual(BOUNDS.pictureBytesMax);
    expect(result.mediaType).toBe("image/webp");
  });
});

describe("normalise: what is refused", () => {
  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  it.each([
    ["HEIC", heic, "is HEIC; convert it to PNG, JPEG, WebP, AVIF or GIF"],
    [
      "SVG",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      "is SVG",
    ],
    ["SVG with a prologue", Buffer.from('\u{FEFF}<?xml version="1.0"?>\n<svg/>'), "is SVG"],
    ["BMP", Buffer.from("BM\0\0\0\0"), "is BMP"],
    ["TIFF", Buffer.from("II*\0\x08\0\0\0", "latin1"), "is TIFF"],
    ["PDF", Buffer.from("%PDF-1.7"), "is PDF"],
    ["a web page", Buffer.from("<!DOCTYPE html><title>404"), "is a web page"],
    ["a video", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0mp42", "latin1"), "is a video"],
    ["text", Buffer.from("hello"), "is not a picture"],
    ["nothing", Buffer.alloc(0), "is empty"],
    ["a lone signature", Buffer.from("\xff\xd8\xff", "latin1"), "is broken or incomplete"],
  ])("refuses %s and says what to do", async (_name, bytes, words) => {
    const refusal = await normalise(bytes).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "invalid_image", param });
    expect(refusal).toHaveProperty(
      "publicMessage",
      expect.stringContaining(`The picture in ${param} ${words}`),
    );
  });

  it("refuses pictures that end too early, whatever their format", async () => {
    const formats = [
      picture(400, 300).png(),
      picture(400, 300).jpeg(),
      picture(400, 300).webp(),
      picture(400, 300).gif(),
    ];
    for (const format of formats) {
      const bytes = await format.toBuffer();
      const half = bytes.subarray(0, Math.floor(bytes.length / 2));
      await expect(normalise(half)).rejects.toMatchObject({ code: "invalid_image", param });
    }
  });

  it("refuses a picture that is broken in the middle", async () => {
    const png = await picture(400, 300).png().toBuffer();
    png.fill(0x55, png.length >> 1, (png.length >> 1) + 20);
    await expect(normalise(png)).rejects.toMatchObject({ code: "invalid_image", param });
  });

  it("refuses what claims to be AVIF and is not", async () => {
    const lie = Buffer.from("\0\0\0\x18ftypavif\0\0\0\0mif1heic", "latin1");
    await expect(normalise(Buffer.concat([lie, Buffer.alloc(500)]))).rejects.toMatchObject({
      code: "invalid_image",
    });
  });
});

describe("normalise: pictures made to hurt", () => {
  it("B1 refuses too many pixels by the header alone, and names the limit", async () => {
    for (const [width, height] of [
      [16_000, 16_000],
      [50_000_001, 1],
      [1, 60_000_000],
      [0x7fffffff, 0x7fffffff],
    ] as const) {
      const refusal = await normalise(pngOf(width, height)).catch((error: unknown) => error);
      expect(refusal).toHaveProperty(
        "code",
        expect.stringMatching(/^(image_too_large|invalid_image)$/),
      );
    }
    await expect(normalise(pngOf(16_000, 16_000))).rejects.toMatchObject({
      code: "image_too_large",
      publicMessage: expect.stringContaining("50000000"),
      param,
    });
  });

  it.each([
    [
      "a PNG with compressed texts that inflate to gigabytes (zTXt)",
      pngOfCompressedTexts(1000, "zTXt"),
    ],
    [
      "a PNG with compressed texts that inflate to gigabytes (iTXt)",
      pngOfCompressedTexts(1000, "iTXt"),
    ],
    ["a JPEG that is refined in thousands of scans", jpegOfScans(7000, 2600)],
  ])("refuses %s before a decoder sees it", async (_name, bytes) => {
    await expect(normalise(bytes)).rejects.toMatchObject({ code: "invalid_image", param });
  });

  it("refuses a WebP of a hundred thousand frames before a decoder sees it", async () => {
    const still = await sharp({ create: { width: 16, height: 16, channels: 3, background: "red" } })
      .webp()
      .toBuffer();
    await expect(normalise(webpOfFrames(still, 100_000))).rejects.toMatchObject({
      code: "invalid_image",
      param,
    });
  });

  it("refuses a GIF whose frame is far larger than its screen", async () => {
    await expect(normalise(gifOfHugeFrame())).rejects.toMatchObject({
      code: "image_too_large",
      param,
    });
  });

  it("reads pictures that are merely odd", async () => {
    const jpeg = await picture(64, 64).jpeg().toBuffer();
    const odd = [
      pngOfCompressedTexts(3, "zTXt"),
      pngOfHugeProfile(),
      pngOfExcessRows(),
      jpegOfHugeProfile(jpeg),
      jpegOfScans(640, 90),
      gifOfFrames(300_000),
    ];
    for (const bytes of odd) {
      const result = await normalise(bytes);
      await result.spool[Symbol.asyncDispose]();
    }
  });

  it("refuses an AVIF that declares fewer pixels than it holds", async () => {
    const avif = await sharp({
      create: { width: 4000, height: 4000, channels: 3, background: "red" },
    })
      .avif({ effort: 0 })
      .toBuffer();
    const declared = avif.indexOf("ispe") + 8;
    avif.writeUInt32BE(64, declared);
    avif.writeUInt32BE(64, declared + 4);
    await expect(normalise(avif)).rejects.toMatchObject({ code: "invalid_image", param });
  });
});

describe("normalise: signals and spools", () => {
  it("does not begin when the signal has already fired", async () => {
    await using source = await spools.of(await picture(40, 30).png().toBuffer());
    const left = await spools.left();
    const options = {
      param,
      pixelsMax: 1e6,
      openSpool: spools.open,
      signal: AbortSignal.abort(new Error("hung up")),
    };
    await expect(imaging.normalise(source, options)).rejects.toThrow("hung up");
    expect(await spools.left()).toBe(left);
  });

  it("lets its caller go when the signal fires, and leaves no spool", async () => {
    await using source = await spools.of(await picture(4000, 3000).png().toBuffer());
    const left = await spools.left();
    const controller = new AbortController();
    const options = { param, pixelsMax: 5e7, openSpool: spools.open, signal: controller.signal };
    const normalising = imaging.normalise(source, options);
    controller.abort(new Error("hung up"));
    await expect(normalising).rejects.toThrow("hung up");
    expect(await spools.left()).toBe(left);
  });

  it("disposes of its spool when writing to it fails", async () => {
    await using small = await createTestSpools({ bytesMax: 100 });
    await using source = await spools.of(await picture(400, 300).png().toBuffer());
    const options = { param, pixelsMax: 5e7, openSpool: small.open, signal };
    await expect(imaging.normalise(source, options)).rejects.toMatchObject({
      code: "image_too_large",
    });
    expect(await small.left()).toBe(0);
  });
});
