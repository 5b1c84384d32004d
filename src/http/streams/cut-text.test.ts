import { describe, expect, it } from "vitest";
import { cutText } from "./cut-text.ts";

async function cut(parts: readonly string[], charactersMax: number): Promise<readonly string[]> {
  const stretches: string[] = [];
  for await (const stretch of cutText(toBytes(parts), charactersMax)) {
    stretches.push(stretch);
  }
  return stretches;
}

async function* toBytes(parts: readonly string[]): AsyncGenerator<Buffer> {
  yield* parts.map((part) => Buffer.from(part));
}

describe("cutText", () => {
  it("gives the same text in stretches of one length, wherever the bytes were parted", async () => {
    expect(await cut(["ab", "cdefg", "", "hi"], 3)).toEqual(["abc", "def", "ghi"]);
    expect(await cut(["abcdefgh"], 3)).toEqual(["abc", "def", "gh"]);
  });

  it("gives nothing of nothing", async () => {
    expect(await cut([""], 3)).toEqual([]);
  });
});
