import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestSpools } from "../conformance/create-test-spools.ts";
import { createTestSpools } from "../conformance/create-test-spools.ts";
import type { EngineFile, EnginePicture, EnginePixels } from "../contract/engine.ts";
import type { FinishedPicture, FinishOptions } from "../contract/imaging.ts";
import type { PictureFormat } from "../contract/picture-format.ts";
import type { Size } from "../contract/size.ts";
import { apngOf, webpOfFrames } from "./__fixtures__/hostile-pictures.ts";
import { createImaging } from "./create-imaging.ts";

const imaging = createImaging();
const provenance = { model: 'a "model" <b>', generationId: "gen_123", procedural: true };
let spools: TestSpools;
beforeAll(async () => {
  spools = await createTestSpools();
});
afterAll(() => spools[Symbol.asyncDispose]());

function optionsFor(size: Size, format: PictureFormat): FinishOptions {
  const { signal } = new AbortController();
  return { size, format, quality: null, provenance, openSpool: spools.open, signal };
}

/** A horizontal run of colours with one loud red square, whose middle is given as shares of the edges. */
function pixels(size: Size, channels: 3 | 4 = 3, loud = { x: 0.5, y: 0.5 }): EnginePixels {
  const { width, height } = size;
  const data = new ArrayBuffer(width * height * channels);
  const bytes = new Uint8Array(data);
  const square = Math.ceil(Math.min(width, height) / 12);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    const isLoud = Math.abs(x - loud.x * width) < square && Math.abs(y - loud.y * height) < square;
    bytes.set(isLoud ? [230, 30, 20] : [90, 100, 110], pixel * channels);
    if (channels === 4) bytes[pixel * 4 + 3] = 255;
  }
  return { kind: "pixels", data, width, height, channels };
}

async function fileOf(bytes: Uint8Array, mediaType = "image/png"): Promise<EngineFile> {
  return { kind: "file", file: await spools.of(bytes), mediaType };
}

async function encode(size: Size, format: PictureFormat): Promise<Buffer> {
  const { data, width, height, channels } = pixels(size);
  const picture = sharp(new Uint8Array(data), { raw: { width, height, channels } });
  return await picture.toFormat(format).toBuffer();
}

async function bytesOf({ spool }: FinishedPicture): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of spool.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function finish(picture: EnginePicture, size: Size, format: PictureFormat) {
  const finished = await imaging.finish(picture, optionsFor(size, format));
  return { finished, bytes: await bytesOf(finished) };
}

describe("finish: exact pixels", () => {
  const drawn = { width: 300, height: 200 };
  const sizes = [
    { width: 300, height: 200 },
    { width: 600, height: 400 },
    { width: 384, height: 216 },
    { width: 97, height: 211 },
    { width: 1, height: 1 },
    { width: 777, height: 3 },
  ];

  it.each(["png", "jpeg", "webp"] as const)(
    "delivers every size as %s, from pixels and from files",
    async (format) => {
      const files = await Promise.all(
        (["png", "jpeg", "webp"] as const).map(async (kind) => fileOf(await encode(drawn, kind))),
      );
      for (const source of [pixels(drawn), pixels(drawn, 4), ...files]) {
        for (const size of sizes) {
          const { finished, bytes } = await finish(source, size, format);
          expect(finished).toMatchObject({ ...size, bytes: bytes.length, native: drawn });
          expect(await sharp(bytes).metadata()).toMatchObject({ format, ...size });
        }
      }
    },
  );

  it("encodes raw pixels of the right size without changing one", async () => {
    const source = pixels(drawn);
    const { bytes } = await finish(source, drawn, "png");
    const back = await sharp(bytes).raw().toBuffer();
    expect(back.equals(new Uint8Array(source.data))).toBe(true);
  });

  it("makes clear pixels white in a JPEG and keeps them clear elsewhere", async () => {
    const clear = {
      ...pixels(drawn, 4),
      data: new ArrayBuffer(drawn.width * drawn.height * 4),
    };
    const { bytes: jpeg } = await finish(clear, drawn, "jpeg");
    expect([...(await sharp(jpeg).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
    for (const format of ["png", "webp"] as const) {
      const { bytes } = await finish(clear, drawn, format);
      expect((await sharp(bytes).ensureAlpha().raw().toBuffer())[3]).toBe(0);
    }
  });

  it.each([
    ["left", { width: 200, height: 200 }, { x: 0.1, y: 0.5 }],
    ["right", { width: 200, height: 200 }, { x: 0.9, y: 0.5 }],
    ["upper", { width: 300, height: 100 }, { x: 0.5, y: 0.1 }],
    ["lower", { width: 300, height: 100 }, { x: 0.5, y: 0.9 }],
  ])("keeps what draws attention when it stands at the %s edge", async (_edge, size, loud) => {
    const { bytes } = await finish(pixels(drawn, 3, loud), size, "png");
    const raw = await sharp(bytes).raw().toBuffer();
    let redPixels = 0;
    for (let at = 0; at < raw.length; at += 3)
      if ((raw[at] ?? 0) > 200 && (raw[at + 1] ?? 0) < 60) redPixels += 1;
    expect(redPixels).toBeGreaterThan(300);
  });

  it("turns a file upright before it fits it", async () => {
    const wide = await sharp(new Uint8Array(pixels(drawn, 3, { x: 0.1, y: 0.5 }).data), {
      raw: { ...drawn, channels: 3 },
    })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { finished, bytes } = await finish(
      await fileOf(wide),
      { width: 200, height: 200 },
      "png",
    );
    expect(finished.native).toEqual({ width: 200, height: 300 });
    // What stood on the left stands at the top now.
    expect(
      [
        ...(await sharp(bytes)
          .extract({ left: 98, top: 22, width: 1, height: 1 })
          .raw()
          .toBuffer()),
      ][0],
    ).toBeGreaterThan(200);
  });
});

describe("finish: warnings", () => {
  const codes = async (native: Size, size: Size): Promise<string[]> => {
    const { finished } = await finish(pixels(native), size, "jpeg");
    return finished.warnings.map(({ code }) => code);
  };

  it("says when more than 2 % of the area is cropped away", async () => {
    expect(await codes({ width: 1000, height: 1000 }, { width: 500, height: 490 })).toEqual([]);
    expect(await codes({ width: 1000, height: 1000 }, { width: 500, height: 489 })).toEqual([
      "cropped",
    ]);
  });

  it("says when an edge is enlarged more than twice", async () => {
    expect(await codes({ width: 300, height: 200 }, { width: 600, height: 400 })).toEqual([]);
    expect(await codes({ width: 300, height: 200 }, { width: 603, height: 402 })).toEqual([
      "enlarged",
    ]);
  });

  it("says what was drawn and what was delivered", async () => {
    const { finished } = await finish(
      pixels({ width: 300, height: 200 }),
      { width: 900, height: 900 },
      "jpeg",
    );
    expect(finished.warnings.map(({ message }) => message)).toEqual([
      "The backend drew 300x200; 33 % of it was cropped away to deliver 900x900.",
      "The backend drew 300x200; it was enlarged 4.5 times to deliver 900x900.",
    ]);
  });
});

describe("finish: bytes that pass through untouched", () => {
  const size = { width: 120, height: 80 };

  it.each(["png", "jpeg", "webp"] as const)(
    "hands a %s of the right size on as it came",
    async (format) => {
      const source = await fileOf(await encode(size, format), "application/octet-stream");
      const { finished } = await finish(source, size, format);
      expect(finished).toMatchObject({ passedThrough: true, ...size, native: size, warnings: [] });
      expect(finished.mediaType).toBe(`image/${format}`);
      expect(finished.spool).toBe(source.file);
    },
  );

  it("encodes anew what is not the right format, is turned, is animated or has a tail", async () => {
    const turned = await sharp(await encode({ width: 80, height: 120 }, "jpeg"))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const png = await encode(size, "png");
    const still = await sharp({ create: { width: 16, height: 16, channels: 3, background: "red" } })
      .webp()
      .toBuffer();
    const cases = [
      [png, "jpeg", size],
      [turned, "jpeg", size],
      [apngOf(2), "png", { width: 16, height: 16 }],
      [webpOfFrames(still, 2), "webp", { width: 16, height: 16 }],
      [Buffer.concat([png, Buffer.from("tail")]), "png", size],
    ] as const;
    for (const [bytes, format, wanted] of cases) {
      const { finished, bytes: delivered } = await finish(await fileOf(bytes), wanted, format);
      expect(finished.passedThrough).toBe(false);
      expect(await sharp(delivered).metadata()).toMatchObject({ format, ...wanted });
    }
  });

  it("encodes anew where a quality was asked for, which nobody can tell of a file", async () => {
    for (const format of ["jpeg", "webp"] as const) {
      const bytes = await encode(size, format);
      const sizes: number[] = [];
      for (const quality of [5, 100]) {
        const options = { ...optionsFor(size, format), quality };
        const finished = await imaging.finish(await fileOf(bytes), options);
        expect(finished).toMatchObject({ passedThrough: false, ...size });
        sizes.push(finished.bytes);
      }
      expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
    }
  });

  it("refuses a file that ends too early or is broken, although its header is right", async () => {
    for (const format of ["png", "jpeg", "webp"] as const) {
      const bytes = await encode(size, format);
      const half = await fileOf(bytes.subarray(0, bytes.length >> 1));
      await expect(finish(half, size, format)).rejects.toMatchObject({
        code: "backend_answer_invalid",
      });
    }
    const png = await encode(size, "png");
    png.fill(0x55, png.length >> 1, (png.length >> 1) + 8);
    await expect(finish(await fileOf(png), size, "png")).rejects.toMatchObject({
      code: "backend_answer_invalid",
    });
  });
});

describe("finish: provenance", () => {
  const size = { width: 60, height: 40 };

  it.each(["png", "jpeg", "webp"] as const)(
    "stands in a %s as XMP, and no EXIF does",
    async (format) => {
      const withExif = await sharp(await encode(size, "jpeg"))
        .withExif({ IFD0: { Artist: "somebody" } })
        .toBuffer();
      for (const source of [
        pixels({ width: 30, height: 20 }),
        pixels(size),
        await fileOf(withExif),
      ]) {
        const { bytes } = await finish(
          source,
          source.kind === "file" ? { width: 61, height: 40 } : size,
          format,
        );
        const { xmpAsString = "", exif, iptc } = await sharp(bytes).metadata();
        expect({ exif, iptc }).toEqual({});
        expect(xmpAsString).toContain(
          'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"',
        );
        expect(xmpAsString).toContain('xmp:CreatorTool="Limner"');
        expect(xmpAsString).toContain('limner:Model="a &quot;model&quot; &lt;b&gt;"');
        expect(xmpAsString).toContain('limner:Generation="gen_123"');
      }
    },
  );

  it("stands where each format keeps it: iTXt, APP1, XMP chunk", async () => {
    const marks = {
      png: "iTXtXML:com.adobe.xmp\0",
      jpeg: "http://ns.adobe.com/xap/1.0/\0",
      webp: "XMP ",
    };
    for (const format of ["png", "jpeg", "webp"] as const) {
      const { bytes } = await finish(pixels(size), size, format);
      expect(bytes.includes(marks[format])).toBe(true);
    }
  });

  it("tells pictures of trained models from procedural ones", async () => {
    const options = optionsFor(size, "png");
    const finished = await imaging.finish(pixels(size), {
      ...options,
      provenance: { ...provenance, procedural: false },
    });
    const { xmpAsString } = await sharp(await bytesOf(finished)).metadata();
    expect(xmpAsString).toContain("digitalsourcetype/trainedAlgorithmicMedia");
  });
});

describe("finish: failures", () => {
  const size = { width: 60, height: 40 };

  it("answers backend_answer_invalid for bytes that are no picture", async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('{"error":"busy"}'), Buffer.from("<svg/>")]) {
      await expect(finish(await fileOf(bytes), size, "png")).rejects.toMatchObject({
        code: "backend_answer_invalid",
      });
    }
  });

  it("answers backend_answer_invalid for pixels that are not as many as declared", async () => {
    const few = { ...pixels(size), height: 41 };
    await expect(finish(few, size, "png")).rejects.toMatchObject({
      code: "backend_answer_invalid",
    });
  });

  it("leaves no spool when the signal fires or writing fails", async () => {
    await using small = await createTestSpools({ bytesMax: 10 });
    const full = imaging.finish(pixels(size), {
      ...optionsFor(size, "png"),
      openSpool: small.open,
    });
    await expect(full).rejects.toMatchObject({ code: "image_too_large" });
    expect(await small.left()).toBe(0);

    const controller = new AbortController();
    const aborted = imaging.finish(pixels({ width: 900, height: 900 }), {
      ...optionsFor(size, "png"),
      openSpool: small.open,
      signal: controller.signal,
    });
    controller.abort(new Error("hung up"));
    await expect(aborted).rejects.toThrow("hung up");
    expect(await small.left()).toBe(0);
  });

  it("keeps its order when many pictures come at once", async () => {
    const edges = Array.from({ length: 12 }, (_, index) => 20 + index);
    const all = await Promise.all(
      edges.map((edge) => finish(pixels(size), { width: edge, height: edge }, "webp")),
    );
    expect(all.map(({ finished }) => finished.width)).toEqual(edges);
  });
});

describe("makeRendition", () => {
  const { signal } = new AbortController();

  async function* inChunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += 1000)
      yield bytes.subarray(start, start + 1000);
  }

  it("is a WebP of the width that was asked for, with the height that follows", async () => {
    const source = inChunks(await encode({ width: 300, height: 200 }, "png"));
    const rendition = await imaging.makeRendition(source, {
      width: 160,
      openSpool: spools.open,
      signal,
    });
    expect(rendition).toMatchObject({
      width: 160,
      height: 107,
      mediaType: "image/webp",
      native: { width: 300, height: 200 },
    });
    const bytes = await bytesOf(rendition);
    expect(bytes.length).toBe(rendition.bytes);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: "webp",
      width: 160,
      height: 107,
    });
  });

  it("is never larger than its source", async () => {
    const source = inChunks(await encode({ width: 100, height: 50 }, "jpeg"));
    const rendition = await imaging.makeRendition(source, {
      width: 160,
      openSpool: spools.open,
      signal,
    });
    expect(rendition).toMatchObject({ width: 100, height: 50 });
  });

  it("ends with its signal, even while its source is silent", async () => {
    const controller = new AbortController();
    const silent = async function* () {
      yield Buffer.from("RIFF");
      controller.abort(new Error("hung up"));
      await new Promise<never>(() => undefined);
    };
    const options = { width: 160, openSpool: spools.open, signal: controller.signal };
    await expect(imaging.makeRendition(silent(), options)).rejects.toThrow("hung up");
  });

  it("answers internal when what is stored is no picture", async () => {
    const options = { width: 160, openSpool: spools.open, signal };
    await expect(
      imaging.makeRendition(inChunks(Buffer.from("rot")), options),
    ).rejects.toMatchObject({ code: "internal" });
  });
});
