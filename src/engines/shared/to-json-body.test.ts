import { describe, expect, it } from "vitest";
import { toReference } from "../../conformance/engine-references.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { EngineReference } from "../../contract/engine.ts";
import { PicturePlace, toDataUrl, toJsonBody } from "./to-json-body.ts";

const size = { width: 2, height: 2, changed: false };

/** The same bytes, in pieces of so many. */
function inPieces(bytes: Buffer, length: number): EngineReference {
  return {
    ...toReference(bytes, size),
    async *open() {
      for (let at = 0; at < bytes.length; at += length) {
        yield bytes.subarray(at, at + length);
        await Promise.resolve();
      }
    },
  };
}

describe("toJsonBody", () => {
  it("puts pictures where they belong, whatever pieces they come in", async () => {
    const bytes = Buffer.from(Array.from({ length: 1_000 }, (_, index) => (index * 7) % 256));
    for (const length of [1, 2, 3, 64, 1_000]) {
      const picture = inPieces(bytes, length);
      const body = toJsonBody({
        prompt: 'a "kite"',
        image: toDataUrl(picture),
        more: [new PicturePlace(picture)],
      });
      expect(JSON.parse((await readAll(body.open())).toString())).toEqual({
        prompt: 'a "kite"',
        image: `data:image/png;base64,${bytes.toString("base64")}`,
        more: [bytes.toString("base64")],
      });
    }
  });

  it("says its length where there is no picture in it", async () => {
    const body = toJsonBody({ prompt: "图1" });
    expect(body.bytes).toBe((await readAll(body.open())).length);
  });
});
