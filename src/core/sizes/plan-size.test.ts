import { describe, expect, it } from "vitest";
import type { SizeRule } from "../../contract/model.ts";
import { formatSize } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import type { SizePlan, SizeQuestion } from "./plan-size.ts";
import { planSize } from "./plan-size.ts";

function plan(question: Partial<SizeQuestion>): SizePlan {
  return planSize({
    rule: "buckets",
    asked: undefined,
    prompt: "a lake",
    reference: undefined,
    ...question,
  });
}

function codes(planned: SizePlan): readonly string[] {
  return planned.warnings.map((warning) => warning.code);
}

describe("a locked size", () => {
  it.each([...BUCKETS.map(({ size }) => formatSize(size)), ...CLASSIC_SIZES.map(formatSize)])(
    "%s is exact",
    (asked) => {
      const planned = plan({ asked, prompt: "a phone wallpaper, 3:2, 640x480" });
      expect(planned).toEqual({
        size: planned.size,
        asked,
        understood: `${asked} as asked`,
        warnings: [],
      });
      expect(formatSize(planned.size)).toBe(asked);
    },
  );

  it.each([
    ["buckets", "1000x1000"],
    ["buckets", "1920x1088"],
    ["buckets", "big"],
    ["legal", "1920x1080"],
    ["legal", "3856x2160"],
  ] satisfies [SizeRule, string][])(
    "that a model with rule %s does not take, %s, is a fault of the field size",
    (rule, asked) => {
      expect(() => plan({ rule, asked })).toThrow(
        expect.objectContaining({ code: "invalid_size", param: "size" }),
      );
    },
  );

  it("may be any legal size where the rule says so", () => {
    expect(formatSize(plan({ rule: "legal", asked: "1920x1088" }).size)).toBe("1920x1088");
    expect(formatSize(plan({ rule: "legal", asked: "256x256" }).size)).toBe("256x256");
  });
});

describe("a model that takes its size from the prompt", () => {
  it("S6 accepts any size, does not honour it and says so", () => {
    const planned = plan({ rule: "prompt", asked: "1024×1024", prompt: "a lake, 16:9" });
    expect(formatSize(planned.size)).toBe("2048x1152");
    expect(planned.asked).toBe("1024×1024");
    expect(codes(planned)).toEqual(["size_ignored"]);
  });

  it("repeats at most 80 characters of a size", () => {
    const planned = plan({ rule: "prompt", asked: "9".repeat(5000) });
    expect(planned.asked).toHaveLength(80);
    expect(planned.warnings[0]?.message.length).toBeLessThan(250);
  });

  it("has nothing to say about auto", () => {
    expect(plan({ rule: "prompt", asked: "auto" })).toMatchObject({ asked: "auto", warnings: [] });
  });
});

describe("a size left out, without references", () => {
  it("is a square of the 2K tier when the prompt names nothing", () => {
    expect(plan({})).toEqual({
      size: { width: 2048, height: 2048 },
      asked: "auto",
      understood: "square by default",
      warnings: [],
    });
    expect(plan({ asked: "auto" })).toEqual(plan({}));
  });

  it("S4 takes pixels before a ratio and a ratio before a word", () => {
    expect(formatSize(plan({ prompt: "phone wallpaper, 16:9, 640x480" }).size)).toBe("640x480");
    expect(formatSize(plan({ prompt: "phone wallpaper, 16:9" }).size)).toBe("2048x1152");
    expect(formatSize(plan({ prompt: "phone wallpaper" }).size)).toBe("1152x2048");
  });

  it.each([
    ["4K wallpaper of a forest", "3840x2160"],
    ["4K手机壁纸 星空", "2160x3840"],
    ["4K", "2880x2880"],
    ["8k wallpaper of a nebula", "3840x2160"],
    ["1K 3:2 photo", "1280x848"],
  ])("%s: %s", (prompt, size) => {
    expect(formatSize(plan({ prompt }).size)).toBe(size);
  });

  it.each(["256x256", "3840x2160", "768x256", "1001x999"])(
    "delivers %s of the prompt exactly",
    (size) => {
      expect(plan({ prompt: `a lake, ${size}` })).toMatchObject({
        understood: `${size} from the prompt`,
        warnings: [],
      });
      expect(formatSize(plan({ prompt: `a lake, ${size}` }).size)).toBe(size);
    },
  );

  it.each([
    ["7680x4320", "3840x2160"],
    ["3000x3000", "2880x2880"],
    ["128x128", "1280x1280"],
    ["1600x400", "1280x544"],
    ["99999x99999", "2880x2880"],
  ])("brings %s of the prompt to the nearest size, %s, with a warning", (written, size) => {
    const planned = plan({ prompt: `a lake, ${written}` });
    expect(formatSize(planned.size)).toBe(size);
    expect(codes(planned)).toEqual(["size_adjusted"]);
  });

  it.each([
    ["2.35:1 film still", "2048x864"],
    ["a lake, 2:1", "2048x1152"],
    ["aspect ratio 32:9", "2048x864"],
  ])("brings the ratio of %j to the nearest of the ten, with a warning", (prompt, size) => {
    const planned = plan({ prompt });
    expect(formatSize(planned.size)).toBe(size);
    expect(codes(planned)).toEqual(["size_adjusted"]);
  });

  it("takes a multiple of a ratio for the ratio itself", () => {
    expect(plan({ prompt: "a lake, 1920:1080" }).warnings).toEqual([]);
  });

  it("lowers 8K to 4K with a warning", () => {
    const planned = plan({ prompt: "a lake, 16:9, 8K" });
    expect(formatSize(planned.size)).toBe("3840x2160");
    expect(codes(planned)).toEqual(["tier_lowered"]);
  });

  it("says in plain words what drove it", () => {
    expect(plan({ prompt: "a lake, 16:9" }).understood).toBe("16:9 from the prompt");
    expect(plan({ prompt: "phone wallpaper of a lake" }).understood).toBe(
      "9:16 from the prompt (phone wallpaper)",
    );
    expect(plan({ prompt: "a lake in 4K" }).understood).toBe(
      "square by default, 4K from the prompt",
    );
  });
});

const WISHES: readonly (readonly [prompt: string, size: string])[] = [
  ["same but portrait", "848x1280"],
  ["改成竖版", "848x1280"],
  ["make it 16:9", "1280x720"],
  ["as a 1024x1024 square", "1024x1024"],
  ["make it night", "1280x720"],
  ["add a poster to the wall", "1280x720"],
  ["remove the banner", "1280x720"],
  ["make the portrait more vivid", "1280x720"],
  ["turn this into a poster", "960x1280"],
  ["make it a phone wallpaper", "720x1280"],
  ["做成手机壁纸", "720x1280"],
  ["把海报上的字去掉", "1280x720"],
  ["make it vertical", "848x1280"],
  ["square version please", "1280x1280"],
  ["crop it to a square", "1280x1280"],
  ["change from 16:9 to 4:5", "1024x1280"],
  ["this 4:5 photo in watercolor", "1280x720"],
  ["image 1 is 1024x1024, make it blue", "1280x720"],
  ["in 4K", "3840x2160"],
  ["change the wallpaper to blue", "1280x720"],
  ["the icon should be red", "1280x720"],
  ["变成横屏", "1280x848"],
  ["裁成方形", "1280x1280"],
  ["把壁纸换成蓝色", "1280x720"],
  ["改为正方形", "1280x1280"],
  ["portrait version", "848x1280"],
  ["resize to 1080x1920", "1080x1920"],
  ["make the image square", "1280x1280"],
  ["convert to landscape", "1280x848"],
  ["改成海报", "960x1280"],
  ["换成9:16", "720x1280"],
  ["make a poster out of this", "960x1280"],
];

describe("a size left out, with references", () => {
  it.each([
    [1280, 720, "1280x720"],
    [1920, 1080, "2048x1152"],
    [4000, 3000, "3312x2480"],
    [600, 800, "960x1280"],
    [1254, 1254, "1280x1280"],
    [5000, 1000, "3840x1632"],
    [1, 1, "1280x1280"],
  ])("follows an edit target of %i x %i: %s", (width, height, size) => {
    expect(formatSize(plan({ prompt: "make it night", reference: { width, height } }).size)).toBe(
      size,
    );
  });

  it("names the reference if it knows its number", () => {
    expect(plan({ reference: { width: 10, height: 10, n: 2 } }).understood).toBe(
      "ratio of reference 2",
    );
    expect(plan({ reference: { width: 10, height: 10 } }).understood).toBe(
      "ratio of the reference",
    );
  });

  it.each(WISHES)("of 1280x720, %s: %s", (prompt, size) => {
    expect(formatSize(plan({ prompt, reference: { width: 1280, height: 720 } }).size)).toBe(size);
  });
});
