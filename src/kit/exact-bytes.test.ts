import { describe, expect, it } from "vitest";
import { exactBytes } from "./exact-bytes.ts";

async function take(...chunks: readonly string[]) {
  const taken: string[] = [];
  const source = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  const reading = async () => {
    for await (const chunk of exactBytes(source(), 6, (found) => new Error(`${found} bytes`))) {
      taken.push(Buffer.from(chunk).toString());
    }
    return "whole";
  };
  const end = await reading().catch((error: unknown) => String(error));
  return { taken, end };
}

describe("exactBytes", () => {
  it("hands on what has exactly the bytes", async () => {
    expect(await take("abc", "def")).toEqual({ taken: ["abc", "def"], end: "whole" });
  });

  it("an end that comes too early is an error", async () => {
    expect(await take("abc")).toEqual({ taken: ["abc"], end: "Error: 3 bytes" });
    expect(await take()).toEqual({ taken: [], end: "Error: 0 bytes" });
  });

  it("hands on nothing of a chunk that goes too far", async () => {
    expect(await take("abc", "defg", "h")).toEqual({ taken: ["abc"], end: "Error: 7 bytes" });
  });
});
