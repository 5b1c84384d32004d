import { describe, expect, it } from "vitest";
import { readDataUrl } from "./data-url.ts";

function decode(url: string): Buffer | undefined {
  const read = readDataUrl(url);
  return read && Buffer.concat([...read.decode()]);
}

describe("readDataUrl", () => {
  it("gives back the bytes of every length, also across slices", () => {
    for (const length of [0, 1, 2, 3, 4, 255, 196_607, 196_608, 196_609, 600_001]) {
      const bytes = Buffer.alloc(length, 0xa7);
      expect(decode(`data:image/png;base64,${bytes.toString("base64")}`)).toEqual(bytes);
    }
  });

  it("takes base64 without padding", () => {
    expect(decode("data:image/png;base64,aGk")?.toString()).toBe("hi");
  });

  it("refuses characters that are not base64 instead of skipping them", () => {
    for (const bad of ["@@@@", "aGVs bG8=", "aGV=bG8=", "aGVsb", "aGVsbG8=\n"]) {
      expect(() => decode(`data:image/png;base64,${bad}`)).toThrow(SyntaxError);
    }
  });

  it("is undefined for other URLs and for data that is not base64", () => {
    for (const other of ["https://example.com/a.png", "data:image/png,abc", "data:", ""]) {
      expect(readDataUrl(other)).toBeUndefined();
    }
  });

  it("names the declared media type and bounds the length without decoding", () => {
    expect(readDataUrl("data:IMAGE/PNG;charset=x;base64,AAAA")).toMatchObject({
      mediaType: "image/png",
      bytesAtMost: 3,
    });
  });
});
