import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/contract/engine.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const MODEL = "gpt-image-2-vip";
const FORMATS = ["png", "jpeg", "webp"] as const;

/** The backend draws nothing but these, so that almost every delivery has to be fitted. */
const legalSizes = [
  { width: 512, height: 512 },
  { width: 640, height: 480 },
];

/** SHA-256 of every file that the engine handed over, in order. */
const handedOver: string[] = [];

function listenIn(engine: Engine): Engine {
  return {
    ...engine,
    async generate(work, context) {
      const result = await engine.generate(work, context);
      for (const picture of result.pictures) {
        handedOver.push(picture.kind === "file" ? (await picture.file.close()).sha256 : "pixels");
      }
      return result;
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse({ echo: { legalSizes }, wrap: listenIn });
});
afterAll(async () => {
  await expectLedgerClean(house);
  await house[Symbol.asyncDispose]();
});

type Wishes = Readonly<Record<string, string>>;

/** The same wish on every endpoint that draws. */
const ENDPOINTS: Readonly<Record<string, (wishes: Wishes) => Promise<Response>>> = {
  chat: (wishes) =>
    house.call("/v1/chat/completions", {
      model: MODEL,
      messages: [{ role: "user", content: "a kite" }],
      ...wishes,
    }),
  generations: (wishes) =>
    house.call("/v1/images/generations", { model: MODEL, prompt: "a kite", ...wishes }),
  "edits as a form": async (wishes) => {
    const form = new FormData();
    form.append("image", new Blob([await plainPicture(300, 200)]), "kite.png");
    for (const [name, value] of Object.entries({ model: MODEL, prompt: "bluer", ...wishes })) {
      form.append(name, value);
    }
    return await house.call("/v1/images/edits", form);
  },
  "edits as JSON": async (wishes) =>
    await house.call("/v1/images/edits", {
      model: MODEL,
      prompt: "bluer",
      image: dataUrl(await plainPicture(300, 200)),
      ...wishes,
    }),
};

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe.each(Object.keys(ENDPOINTS))("sizes: %s", (endpoint) => {
  const draw = (wishes: Wishes) => ENDPOINTS[endpoint]?.(wishes) ?? Promise.reject(new Error());

  it.each(FORMATS)("S1 a size that is locked is the size of the delivered %s", async (format) => {
    for (const size of ["1024x1024", "848x1280", "256x256"]) {
      const response = await draw({ size, output_format: format });
      expect(response.headers.get("x-image-size")).toBe(size);
      expect(
        (await readPictures(response)).map((picture) => [picture.size, picture.format]),
      ).toEqual([[size, format]]);
    }
  });

  it("S2 a size that the model does not take is refused, naming three that it takes", async () => {
    const fault = await readFault(await draw({ size: "1000x1000" }));
    expect(fault).toMatchObject({ status: 400, code: "invalid_size", param: "size" });
    expect(fault.message.match(/\d+x\d+/g)).toEqual([
      "1000x1000",
      "1024x1024",
      "1280x1280",
      expect.stringMatching(/^\d+x\d+$/),
    ]);
    const other = await readFault(await draw({ size: "1024×1024" }));
    expect(other.message).toContain("must be written 1024x1024");
  });
});

describe("what a fit does to a picture", () => {
  const record = async (response: Response) => await readRecord(house, idOf(response));

  it("W1 cropping and enlarging are said, in the header and in the record", async () => {
    const cropped = await ENDPOINTS["generations"]?.({
      size: "256x256",
      prompt: "[echo:size 400x300]",
    });
    const enlarged = await ENDPOINTS["generations"]?.({
      size: "2048x2048",
      prompt: "[echo:size 512x512]",
    });
    expect(cropped?.headers.get("x-warnings")).toBe("cropped");
    expect(enlarged?.headers.get("x-warnings")).toBe("enlarged");
    expect(await record(enlarged ?? Response.error())).toMatchObject({
      size: { asked: "2048x2048", delivered: "2048x2048", native: "512x512" },
      warnings: [{ code: "enlarged" }],
    });
  });

  it.each(["generations", "chat", "edits as JSON"])(
    "S7 bytes that have the right size and format are passed on untouched (%s)",
    async (endpoint) => {
      const message = { role: "user", content: "[echo:file png] a kite" };
      const words =
        endpoint === "chat" ? { messages: [message] } : { prompt: "[echo:file png] a kite" };
      handedOver.length = 0;
      const response = await ENDPOINTS[endpoint]?.({ size: "512x512", ...(words as object) });
      const [picture] = await readPictures(response ?? Response.error());
      expect(handedOver).toEqual([digest(picture?.bytes ?? Buffer.alloc(0))]);
      expect(response?.headers.get("x-warnings")).toBeNull();
    },
  );

  it("S7 the same file in another format or size is encoded anew", async () => {
    handedOver.length = 0;
    const prompt = "[echo:file png] a kite";
    const webp = await ENDPOINTS["generations"]?.({
      size: "512x512",
      prompt,
      output_format: "webp",
    });
    const smaller = await ENDPOINTS["generations"]?.({ size: "256x256", prompt });
    const pictures = [
      ...(await readPictures(webp ?? Response.error())),
      ...(await readPictures(smaller ?? Response.error())),
    ];
    expect(pictures.map(({ size, format }) => `${size} ${format}`)).toEqual([
      "512x512 webp",
      "256x256 png",
    ]);
    expect(handedOver).not.toContain(digest(pictures[0]?.bytes ?? Buffer.alloc(0)));
  });
});

describe("sizes that nobody locked", () => {
  const draw = async (body: object) =>
    await house.call("/v1/images/generations", { model: MODEL, response_format: "url", ...body });
  const sizes = async (response: Response) =>
    (await readPictures(response)).map(({ size }) => size);

  it("S3 pixels in the prompt are delivered exactly, outside of the bounds the nearest bucket with a warning", async () => {
    expect(await sizes(await draw({ prompt: "a kite, 300x401" }))).toEqual(["300x401"]);
    const tiny = await draw({ prompt: "64x64 px sprite of a frog" });
    expect(tiny.headers.get("x-warnings")).toContain("size_adjusted");
    expect(await sizes(tiny)).toEqual(["1280x1280"]);
  });

  it("S4 without a size the prompt decides: ratio, word, tier, else a square", async () => {
    expect(await sizes(await draw({ prompt: "a kite 16:9 in 1K" }))).toEqual(["1280x720"]);
    expect(await sizes(await draw({ prompt: "手机壁纸，1K，风筝" }))).toEqual(["720x1280"]);
    expect(await sizes(await draw({ prompt: "a man on the phone, 1K" }))).toEqual(["1280x1280"]);
    expect(await sizes(await draw({ prompt: "a kite" }))).toEqual(["2048x2048"]);
  });

  it("S5 without a size the edit target decides, unless the prompt wishes otherwise", async () => {
    const image = [
      dataUrl(await plainPicture(300, 300)),
      dataUrl(await plainPicture(1280, 720, { format: "jpeg" }), "image/jpeg"),
    ];
    const edit = async (prompt: string) =>
      await sizes(await house.call("/v1/images/edits", { model: MODEL, prompt, image }));
    expect(await edit("make it bluer")).toEqual(["1280x1280"]);
    expect(await edit("edit image 2: make it bluer")).toEqual(["1280x720"]);
    expect(await edit("edit image 2: same but portrait")).toEqual(["848x1280"]);
  });

  it("S6 a model that takes no size accepts any, honours none and says so", async () => {
    for (const size of ["1024x1024", "7x7", "whatever"]) {
      const response = await draw({ model: "gpt-image-2-all", prompt: "a kite, 512x512", size });
      expect(response.headers.get("x-warnings")).toBe("size_ignored");
      expect(await sizes(response)).toEqual(["512x512"]);
    }
  });
});
