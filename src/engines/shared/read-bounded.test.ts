import { describe, expect, it } from "vitest";
import { readBounded } from "./read-bounded.ts";

async function* toBody(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe("readBounded", () => {
  it("reads a body whole that is within the bound", async () => {
    expect(await readBounded(toBody("a", "", "bc"), 100)).toBe("abc");
    expect(await readBounded(toBody("abc"), 3)).toBe("abc");
    expect(await readBounded(toBody(), 3)).toBe("");
  });

  it("reads no more than the bound of an endless body, and tells it to end", async () => {
    let given = 0;
    let isEnded = false;
    const endless = (async function* () {
      try {
        for (;;) {
          given += 1;
          yield Buffer.from("word ");
        }
      } finally {
        isEnded = true;
      }
    })();
    expect(await readBounded(endless, 12)).toBe("word word wo");
    expect({ given, isEnded }).toEqual({ given: 3, isEnded: true });
  });

  it("takes bytes that are no UTF-8 as they may be read", async () => {
    expect(await readBounded(toBody("é".repeat(2)), 3)).toBe("é\ufffd");
  });

  it("passes what the body throws", async () => {
    const reset = new Error("reset");
    const breaking = (async function* () {
      yield Buffer.from("a");
      throw reset;
    })();
    await expect(readBounded(breaking, 100)).rejects.toBe(reset);
  });
});
