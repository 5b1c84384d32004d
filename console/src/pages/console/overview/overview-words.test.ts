import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { en } from "../../../language/en/en.ts";
import { zh } from "../../../language/zh/zh.ts";

const refuse = (error: Error) => {
  throw error;
};
const inEnglish = createTranslator({ locale: "en-GB", messages: en, onError: refuse });
const inChinese = createTranslator({ locale: "zh-CN", messages: zh, onError: refuse });

const peak = { when: "Fri, Nov 20", value: "264", total: "5,245" };

describe("the findings of the charts are whole sentences in both languages", () => {
  it.each([
    [
      "30d",
      "Most were asked for on Fri, Nov 20: 264 of 5,245. Today is hatched until midnight UTC.",
    ],
    [
      "24h",
      "Most were asked for on Fri, Nov 20: 264 of 5,245. This hour is hatched until it is over.",
    ],
  ])("of bars over %s", (period, sentence) => {
    expect(inEnglish("overview.peak.pictures.most", { ...peak, period })).toBe(sentence);
    expect(inChinese("overview.peak.pictures.most", { ...peak, period })).toMatch(/264 张。.+。$/);
    expect(inChinese("overview.peak.spend.only", { ...peak, period })).toMatch(/5,245.+。$/);
  });

  it.each([
    [1, "The one failure was backend_timeout."],
    [21, "All 21 failures were backend_timeout."],
  ])("of %d failures of one code", (total, sentence) => {
    const failures = { code: "backend_timeout", total };
    expect(inEnglish("overview.failing.one", failures)).toBe(sentence);
    expect(inChinese("overview.failing.one", failures)).toContain(String(total));
  });

  it.each([
    ["24h", "+12% on the 24 hours before"],
    ["7d", "+12% on the 7 days before"],
    ["30d", "+12% on the 30 days before"],
  ])("of spend beside that before %s", (period, words) => {
    expect(inEnglish("overview.compare.change", { share: "+12%", period })).toBe(words);
    expect(inChinese("overview.compare.change", { share: "+12%", period })).toContain("+12%");
  });

  it.each([
    [{ calls: 0, failed: 0, troubled: 0 }, "The last 24 hours: no call ended."],
    [{ calls: 1, failed: 0, troubled: 0 }, "The last 24 hours: 1 call ended, none of them failed."],
    [
      { calls: 9, failed: 3, troubled: 1 },
      "The last 24 hours: 9 calls ended, 3 failed, in one half-hour.",
    ],
  ])("of a channel with %j", (sums, sentence) => {
    expect(inEnglish("channels.strip", sums)).toBe(sentence);
    expect(inChinese("channels.strip", sums)).toMatch(/^最近 24 小时：.+。$/);
  });
});
