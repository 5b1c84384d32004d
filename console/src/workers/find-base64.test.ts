import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "./decode-base64.ts";
import { findBase64 } from "./find-base64.ts";
import { nameMediaType } from "./name-media-type.ts";

const PNG = Buffer.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  ...Array.from({ length: 3_000_001 }, (_, n) => n % 251),
]);

function decode(answer: object): readonly Buffer[] {
  const json = Buffer.from(JSON.stringify(answer));
  return findBase64(json).map(({ from, to }) =>
    Buffer.concat(decodeBase64(json.subarray(from, to))),
  );
}

describe("base64 in an answer", () => {
  it("is found and decoded without parsing the answer, with and without the prefix of a data URL", () => {
    const text = PNG.toString("base64");
    expect(decode({ data: [{ b64_json: `data:image/png;base64,${text}` }], created: 1 })).toEqual([
      PNG,
    ]);
    expect(decode({ created: 1, data: [{ b64_json: text }] })).toEqual([PNG]);
  });

  it("is found for every picture, whatever a prompt says about it", () => {
    const [one, other] = [Buffer.from("one picture"), Buffer.from("another")];
    const answer = {
      data: [
        { revised_prompt: 'draw "b64_json" as a "word"', b64_json: one.toString("base64") },
        { b64_json: other.toString("base64") },
      ],
    };
    expect(decode(answer)).toEqual([one, other]);
  });

  it("is not found in an answer that has none, or that broke off", () => {
    expect(decode({ data: [{ url: "/images/a.png" }] })).toEqual([]);
    expect(findBase64(Buffer.from('{"data":[{"b64_json":"iVBOR'))).toEqual([]);
  });

  it("is named by how its bytes begin", () => {
    expect(nameMediaType(PNG)).toBe("image/png");
    expect(nameMediaType(Buffer.from([0xff, 0xd8, 0xff]))).toBe("image/jpeg");
    expect(nameMediaType(Buffer.from("RIFF0000WEBP"))).toBe("image/webp");
  });
});
