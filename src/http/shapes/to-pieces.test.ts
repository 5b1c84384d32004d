import { describe, expect, it } from "vitest";
import { openBytes } from "../testing/create-test-limner.ts";
import { countBytes, encodePieces } from "./encode-pieces.ts";
import { InlinePicture } from "./inline-picture.ts";
import { toPieces, type AnswerValue } from "./to-pieces.ts";

async function encode(value: AnswerValue): Promise<string> {
  const chunks = [];
  for await (const chunk of encodePieces(toPieces(value))) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

describe("an answer with pictures in it", () => {
  it("is the JSON that JSON.stringify makes where there is none", async () => {
    const value = { a: [1, 'zwei "quoted" \u2028 字', null, true, [], {}], __b: { c: -0.5 } };
    expect(await encode(value)).toBe(JSON.stringify(value));
  });

  it("holds base64 in its place, with what stands around it escaped", async () => {
    const picture = openBytes("a", Buffer.from("hello"));
    const value = {
      x: [new InlinePicture(picture, { before: 'say "', after: '")' }), 1],
      y: new InlinePicture(picture),
    };
    expect(JSON.parse(await encode(value))).toEqual({ x: ['say "aGVsbG8=")', 1], y: "aGVsbG8=" });
  });

  it.each([0, 1, 2, 3, 1000, 1001, 1002, 3003, 5000])(
    "of %i bytes has the length that was announced",
    async (bytes) => {
      const content = Buffer.alloc(bytes, "字");
      const value = { data: new InlinePicture(openBytes("a", content)) };
      const text = await encode(value);
      expect(Buffer.byteLength(text)).toBe(countBytes(toPieces(value)));
      expect(JSON.parse(text)).toEqual({ data: content.toString("base64") });
    },
  );

  it("breaks off rather than end early when bytes are missing", async () => {
    const whole = openBytes("a", Buffer.from("hello"));
    const short = { ...whole, asset: { ...whole.asset, bytes: 6 } };
    await expect(encode({ data: new InlinePicture(short) })).rejects.toThrow(
      "where its record says 6",
    );
  });
});
