import { describe, expect, it } from "vitest";

import { fitText } from "./fit-text.ts";
import { missingCharacters } from "./missing-characters.ts";
import { toOutlineMask } from "./outline-mask.ts";
import { toTextOutline } from "./text-outline.ts";

const inkOf = (text: string, vertical = false): number => {
  const { path, width, height } = toTextOutline(text, { face: "bold", size: 40, vertical });
  return toOutlineMask(path, { width, height }).data.reduce((sum, cover) => sum + cover, 0);
};

describe("text outlines", () => {
  it.each(["Hello", "Çığ", "你好世界", "電脳旅館", "Привет"])("%s is drawn", (text) => {
    expect(inkOf(text)).toBeGreaterThan(200);
    expect(missingCharacters(text)).toEqual([]);
  });

  it("stand one under the other when vertical", () => {
    const across = toTextOutline("你好世界", { face: "bold", size: 40 });
    const down = toTextOutline("你好世界", { face: "bold", size: 40, vertical: true });
    expect(across.width).toBeGreaterThan(across.height * 3);
    expect(down.height).toBeGreaterThan(down.width * 3);
    expect(inkOf("你好世界", true)).toBeCloseTo(inkOf("你好世界"), -2);
  });

  it("leave out what no font holds and report it once", () => {
    const outline = toTextOutline("a\u{E000}b\u{E000}\u200d", { face: "bold", size: 40 });
    expect(outline.missing).toEqual(["\u{E000}"]);
    expect(outline.path).toBe(toTextOutline("ab", { face: "bold", size: 40 }).path);
    expect(missingCharacters("a\u{E000}\u{E000}")).toEqual(["\u{E000}"]);
  });

  it("hold path data only, whatever the text", () => {
    const { path } = toTextOutline(`"/><script href='x'>&lt;`, { face: "bold", size: 20 });
    expect(path).toMatch(/^[MLQCZ\d\s.-]*$/);
    expect(() => toOutlineMask(`M0 0"/>`, { width: 4, height: 4 })).toThrow(TypeError);
  });
});

describe("fitting text", () => {
  const box = { face: "neon", width: 3, height: 1, linesMax: 4 } as const;

  it("keeps short text on one line", () => {
    expect(fitText("Hello World", box)).toBe("Hello World");
  });

  it("breaks long text between words and between Chinese characters, and loses nothing", () => {
    const latin = fitText("the quick brown fox jumps over the lazy dog again and again", box);
    expect(latin.split("\n").length).toBeGreaterThan(1);
    expect(latin.replaceAll("\n", " ")).toBe(
      "the quick brown fox jumps over the lazy dog again and again",
    );
    expect(fitText("欢迎来到未来城市的雨夜街道", box).replaceAll("\n", "")).toBe(
      "欢迎来到未来城市的雨夜街道",
    );
  });
});
