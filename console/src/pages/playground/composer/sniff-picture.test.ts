import { describe, expect, it } from "vitest";
import { sniffPicture } from "./sniff-picture.ts";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

describe("a file", () => {
  it.each([
    ["\u0089PNG\r\n", "png"],
    ["\u00ff\u00d8\u00ff\u00e0", "jpeg"],
    ["RIFF\u0000\u0000\u0000\u0000WEBPVP8 ", "webp"],
    ["RIFF\u0000\u0000\u0000\u0000WAVE", "other"],
    ["GIF89a", "gif"],
    ["\u0000\u0000\u0000\u001cftypavif\u0000\u0000\u0000\u0000avifmif1", "avif"],
    ["\u0000\u0000\u0000\u001cftypmif1\u0000\u0000\u0000\u0000mif1avif", "avif"],
    ["\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic", "heic"],
    ["\u0000\u0000\u0000\u0018ftypmif1\u0000\u0000\u0000\u0000mif1heic", "heic"],
    ["\u0000\u0000\u0000\u0018ftypmp42", "other"],
    ['  <svg xmlns="', "svg"],
    ["%PDF-1.7", "other"],
    ["", "other"],
  ])("that begins with %j is %s", (text, kind) => {
    expect(sniffPicture(bytes(text))).toBe(kind);
  });
});
