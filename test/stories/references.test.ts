import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BOUNDS } from "../../src/contract/bounds.ts";
import { pngOf } from "../../src/imaging/__fixtures__/hostile-pictures.ts";
import { decode, readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, listRecords, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const MODEL = "gpt-image-2-vip";
const bearer = { authorization: `Bearer ${TEST_KEY}` };

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse();
});
afterAll(async () => {
  await expectLedgerClean(house);
  await house[Symbol.asyncDispose]();
});

/** The same pictures on every way in. */
const WAYS_IN: Readonly<
  Record<string, (pictures: readonly Buffer[], prompt?: string) => Promise<Response>>
> = {
  chat: (pictures, text = "bluer") =>
    house.call("/v1/chat/completions", {
      model: MODEL,
      size: "256x256",
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text },
            ...pictures.map((bytes) => ({ type: "image_url", image_url: { url: dataUrl(bytes) } })),
          ],
        },
      ],
    }),
  "edits as JSON": (pictures, prompt = "bluer") =>
    house.call("/v1/images/edits", {
      model: MODEL,
      size: "256x256",
      prompt,
      image: pictures.map((bytes) => dataUrl(bytes)),
    }),
  "edits as a form": (pictures, prompt = "bluer") => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ model: MODEL, size: "256x256", prompt })) {
      form.append(name, value);
    }
    for (const bytes of pictures) {
      form.append("image[]", new Blob([Uint8Array.from(bytes)]), "picture.png");
    }
    return house.call("/v1/images/edits", form);
  },
};

const send = (way: string, pictures: readonly Buffer[], prompt?: string) =>
  WAYS_IN[way]?.(pictures, prompt) ?? Promise.reject(new Error(`no way in called ${way}`));

const HEIC = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');

describe.each(Object.keys(WAYS_IN))("a picture that comes in by %s", (way) => {
  it.each([
    [
      "20 MiB and a byte",
      () => Buffer.alloc(BOUNDS.pictureBytesMax + 1),
      "image_too_large",
      /20 MiB/,
    ],
    [
      "a header of 16000x16000",
      () => pngOf(16_000, 16_000),
      "image_too_large",
      /50000000|50 mega/i,
    ],
    ["HEIC", () => HEIC, "invalid_image", /HEIC; convert it to PNG, JPEG/],
    ["SVG", () => SVG, "invalid_image", /SVG; convert/],
    ["text", () => Buffer.from("hello"), "invalid_image", /not a picture/],
    ["half a picture", () => pngOf(200, 200).subarray(0, 60), "invalid_image", /broken|incomplete/],
  ])("B3 %s is its own fault, and nothing is admitted", async (_name, make, code, words) => {
    const before = (await listRecords(house)).length;
    const fault = await readFault(await send(way, [await plainPicture(9, 9), make()]));
    expect(fault).toMatchObject({ status: 400, code });
    expect(fault.message).toMatch(words);
    expect(fault.param).toMatch(/image|content/);
    expect(await listRecords(house)).toHaveLength(before);
  });

  it("B1 sixteen pictures are taken and seventeen are not", async () => {
    const picture = await plainPicture(8, 8);
    const many = await send(way, Array<Buffer>(16).fill(picture));
    expect((await readRecord(house, idOf(many))).references).toHaveLength(16);
    expect(await readPictures(many)).toHaveLength(1);
    const fault = await readFault(await send(way, Array<Buffer>(17).fill(picture)));
    expect(fault).toMatchObject({ status: 400, code: "invalid_request" });
    expect(fault.message).toContain("16");
  });

  it("B4 a turned photo is edited upright, and its metadata reaches neither engine nor output", async () => {
    const turned = await sharp(await plainPicture(300, 200, { format: "jpeg" }))
      .jpeg()
      .withMetadata({ orientation: 6, exif: { IFD0: { Artist: "SECRET-ARTIST" } } })
      .toBuffer();
    expect(turned.includes("SECRET-ARTIST")).toBe(true);
    const response = await send(way, [turned], "[echo:reflect] bluer");
    const [picture] = await readPictures(response);
    const [reference] = (await readRecord(house, idOf(response))).references;
    const kept = Buffer.from(
      await (await fetch(reference?.url ?? "", { headers: bearer })).arrayBuffer(),
    );
    expect((await decode(kept)).size).toBe("200x300");
    for (const bytes of [kept, picture?.bytes ?? Buffer.alloc(0)]) {
      expect(bytes.includes("SECRET-ARTIST")).toBe(false);
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    }
  });
});

describe("what counts over all pictures of a request", () => {
  it("B1 more than 100 megapixels in all are refused, though each picture may come", async () => {
    const large = await sharp({
      create: { width: 7000, height: 7000, channels: 3, background: "red" },
    })
      .jpeg({ quality: 1 })
      .toBuffer();
    const fault = await readFault(await send("edits as JSON", [large, large, large]));
    expect(fault).toMatchObject({ status: 400, code: "image_too_large" });
    expect(fault.message).toContain("100 megapixels");
  });
});

describe("which pictures are taken", () => {
  it.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "B3 %s is, whatever it says it is",
    async (format) => {
      const bytes = await plainPicture(120, 90, { format });
      const response = await house.call("/v1/images/edits", {
        model: MODEL,
        size: "256x256",
        prompt: "bluer",
        image: dataUrl(bytes, "image/x-anything"),
      });
      expect((await readPictures(response)).map(({ size }) => size)).toEqual(["256x256"]);
    },
  );

  it("W1 of an animation the first frame is, with a warning", async () => {
    const frames = await Promise.all(
      [0, 1, 2].map((index) => plainPicture(20, 20, { colour: [index * 100, 0, 0] })),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(3);
    const response = await send("chat", [gif]);
    expect(response.headers.get("x-warnings")).toContain("first_frame_only");
    expect((await readRecord(house, idOf(response))).warnings).toContainEqual(
      expect.objectContaining({
        code: "first_frame_only",
        field: "messages[0].content[1].image_url.url",
      }),
    );
  });
});

describe("where a reference can be seen", () => {
  it("G2 with the key of its account, and never under /images", async () => {
    const response = await send("chat", [await plainPicture(40, 30)]);
    const id = idOf(response);
    const [reference] = (await readRecord(house, id)).references;
    expect(reference?.url).toBe(`${house.base}/v1/generations/${id}/references/1`);
    expect((await fetch(reference?.url ?? "")).status).toBe(401);
    const answer = await fetch(reference?.url ?? "", { headers: bearer });
    expect(answer.headers.get("cache-control")).toContain("private");
    expect((await decode(Buffer.from(await answer.arrayBuffer()))).size).toBe("40x30");

    const generation = await house.house.records.generations.get(id);
    const asset = generation?.plan.references[0]?.asset ?? "";
    expect(asset).toMatch(/^[0-9a-f]{32}$/);
    for (const extension of ["png", "jpg", "webp"]) {
      const fault = await readFault(await fetch(`${house.base}/images/${asset}.${extension}`));
      expect(fault).toMatchObject({ status: 404, code: "not_found" });
    }
    const second = await house.call(`/v1/generations/${id}/references/2`);
    expect(await readFault(second)).toMatchObject({ status: 404, code: "not_found" });
  });
});
