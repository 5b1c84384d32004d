import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import { encodePieces } from "../shapes/encode-pieces.ts";
import { createTestGeneration } from "../testing/create-test-generation.ts";
import { openBytes } from "../testing/create-test-limner.ts";
import { tellImages } from "./tell-images.ts";

const BYTES = Buffer.from("PNGxy");
const ONE = createTestGeneration({ route: "generations" });
const FACTS = {
  created_at: 1778037335,
  size: "2048x1152",
  quality: "auto",
  background: "auto",
  output_format: "png",
};
const USAGE = { input_tokens: 30, output_tokens: 2074, total_tokens: 2104 };

function tell(changes: Partial<Parameters<typeof tellImages>[0]> = {}) {
  return tellImages({
    generation: ONE,
    format: "b64_json",
    forSdk: false,
    listPictures: (generation) =>
      generation.pictures.map(({ asset }) => ({
        url: `https://example.com/images/${asset}.png`,
        open: async () => openBytes(asset, BYTES),
      })),
    ...changes,
  });
}

function parse(written: string): readonly unknown[] {
  return written
    .split("\n\n")
    .slice(0, -1)
    .map((block) => {
      const [, event, data = ""] = /^event: (\S+)\ndata: ([^\n]*)$/.exec(block) ?? [];
      return [event, JSON.parse(data)];
    });
}

const preview = (order: number) =>
  ({
    kind: "preview",
    preview: {
      order,
      step: 1,
      bytes: Buffer.from("small"),
      mediaType: "image/jpeg",
      width: 256,
      height: 144,
    },
  }) as const;

describe("an Images answer in events", () => {
  it("opens with a comment, so that the headers leave", () => {
    expect(tell().opening).toEqual([": keep-alive\n\n"]);
  });

  it("F3 a picture is one event with its name on the line and in the data, and with the usage", async () => {
    const b64_json = BYTES.toString("base64");
    const type = "image_generation.completed";
    expect(parse(await text(await tell().ending(ONE)))).toEqual([
      [type, { type, b64_json, ...FACTS, created: FACTS.created_at, usage: USAGE }],
    ]);
    const [[, event]] = parse(await text(await tell({ forSdk: true }).ending(ONE))) as [
      [0, object],
    ];
    expect(event).toMatchObject({ usage: { prompt_tokens: 30, completion_tokens: 2074 } });
  });

  it("F3 of several pictures each is an event and the last has the usage; a URL stands in place of base64", async () => {
    const [picture] = ONE.pictures;
    const two = createTestGeneration({
      route: "edits",
      plan: { ...ONE.plan, count: 2, wishes: { quality: "hd", background: "opaque" } },
      pictures: [1, 0].map((order) => ({ ...picture, asset: `a${order}`, order })) as never,
    });
    const told = parse(
      await text(await tell({ format: "url", listPictures: listUrls }).ending(two)),
    );
    const type = "image_edit.completed";
    const facts = { ...FACTS, created: FACTS.created_at, background: "opaque" };
    expect(told).toEqual([
      [type, { type, url: "u0", image_index: 0, ...facts }],
      [type, { type, url: "u1", image_index: 1, ...facts, usage: USAGE }],
    ]);
  });

  it("F5 a preview is a partial picture of the size that is to come", async () => {
    const [[name, event]] = parse(await text(encodePieces(tell().news(preview(0))))) as [
      [string, Record<string, unknown>],
    ];
    expect(name).toBe("image_generation.partial_image");
    expect(event).toEqual({
      type: name,
      b64_json: Buffer.from("small").toString("base64"),
      partial_image_index: 1,
      ...FACTS,
      created_at: expect.any(Number),
      output_format: "jpeg",
    });
  });

  it("F4 a fault is an event called error", async () => {
    const told = tell().fault(new Fault("internal", "Something failed."));
    expect(parse(await text(encodePieces(told)))).toEqual([
      [
        "error",
        {
          error: {
            message: "Something failed.",
            type: "server_error",
            param: null,
            code: "internal",
          },
        },
      ],
    ]);
  });
});

function listUrls() {
  return [0, 1].map((order) => ({
    url: `u${order}`,
    open: async () => openBytes("a", BYTES),
  }));
}
