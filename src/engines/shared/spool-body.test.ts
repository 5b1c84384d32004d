import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createTestSpools } from "../../conformance/create-test-spools.ts";
import { readAll } from "../../conformance/read-all.ts";
import { spoolBody } from "./spool-body.ts";

async function* inChunks(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe("spoolBody", () => {
  it("writes the bytes as they came and closes the spool", async () => {
    await using spools = await createTestSpools();
    for (const length of [0, 1, 262_144, 700_001]) {
      const bytes = randomBytes(length);
      const spool = await spoolBody(inChunks(bytes, 16_384), spools.open);
      expect((await readAll(spool.read())).equals(bytes)).toBe(true);
    }
  });

  it("gathers small chunks into few writes, and waits for each", async () => {
    const writes: number[] = [];
    let isWriting = false;
    await spoolBody(inChunks(randomBytes(700_000), 1000), () =>
      Promise.resolve({
        content: () => "",
        async write(chunk) {
          expect(isWriting).toBe(false);
          isWriting = true;
          await new Promise(setImmediate);
          writes.push(chunk.length);
          isWriting = false;
        },
        close: () => Promise.resolve({ bytes: 0, sha256: "" }),
        async *read() {},
        [Symbol.asyncDispose]: () => Promise.resolve(),
      }),
    );
    expect(writes).toEqual([263_000, 263_000, 174_000]);
  });

  it("disposes of the spool when the body breaks off or the bound is passed", async () => {
    await using spools = await createTestSpools({ bytesMax: 1000 });
    await expect(spoolBody(inChunks(randomBytes(1001), 10), spools.open)).rejects.toMatchObject({
      code: "image_too_large",
    });
    const reset = new Error("reset");
    const breaking = (async function* () {
      yield randomBytes(10);
      throw reset;
    })();
    await expect(spoolBody(breaking, spools.open)).rejects.toBe(reset);
    expect(await spools.left()).toBe(0);
  });
});
