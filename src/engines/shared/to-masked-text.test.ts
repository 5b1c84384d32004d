import { describe, expect, it } from "vitest";
import { toMaskedText } from "./to-masked-text.ts";

const key = "limner+test/key=0123456789";

describe("toMaskedText", () => {
  it("masks the secrets it is told, also as a URL or as JSON spells them", () => {
    const quoted = 'a"quoted\\key';
    const text = `${key} ${encodeURIComponent(key)} ${JSON.stringify(quoted)} ${key}`;
    expect(toMaskedText(text, [key, quoted])).toBe('[masked] [masked] "[masked]" [masked]');
  });

  it("masks the longer of two secrets first, and no secret that is too short to be one", () => {
    expect(toMaskedText("abcdefgh abcd a", ["abcd", "abcdefgh", "a", ""])).toBe(
      "[masked] [masked] a",
    );
  });

  it("masks what looks like a key, whoever's it is", () => {
    const cases = [
      ["Incorrect API key provided: sk-proj-abcDEF123456.", "sk-[masked]"],
      ["authorization: Bearer abc.def-ghi_jkl", "[masked]"],
      ['{"api_key":"0123456789abcdef"}', '{"api_key":"[masked]"}'],
      ["/v1?key=x&api-key=0123456789abcdef&n=1", "api-key=[masked]&n=1"],
      ["AIzaSyA0123456789abcdefghijklmnop", "[masked]"],
      ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "[masked]"],
      ["https://user:password@pictures.example/a", "https://[masked]@pictures.example/a"],
    ] as const;
    for (const [text, expected] of cases) {
      const masked = toMaskedText(text, []);
      expect(masked).toContain(expected);
      expect(masked).not.toMatch(/abcDEF|def-ghi|0123456789|c2lnb|password@/);
    }
  });

  it("leaves ordinary words as they are", () => {
    const text =
      'The model "gpt-image-2" has no token generation left; key parameters, key-parameters and basic requirements: 任务失败。';
    expect(toMaskedText(text, [])).toBe(text);
  });

  it("names the length of long runs of data in their place", () => {
    expect(toMaskedText(`{"b64_json":"${"iVBORw0KGgo".repeat(50)}"}`, [])).toBe(
      '{"b64_json":"[550 characters]"}',
    );
  });

  it("keeps at most 2 KB of UTF-8, whole characters, and no half of a secret at the cut", () => {
    const text = "图".repeat(1000);
    expect(Buffer.byteLength(toMaskedText(text, []))).toBe(2046);
    const cut = toMaskedText(`${"word ".repeat(409)}${key} and more`, [key]);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2048);
    expect(cut).not.toContain("limner+");
  });

  it("replaces control characters, direction marks and lone surrogates", () => {
    expect(toMaskedText("\u001b[31mred\u0000\r\nnext\u202eline\u2028end \ud83c", [])).toBe(
      "[31mred next line end \ufffd",
    );
    expect(toMaskedText(" \n ", [])).toBe("");
  });
});
