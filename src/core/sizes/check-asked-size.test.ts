import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import type { SizeRule } from "../../contract/model.ts";
import { checkAskedSize } from "./check-asked-size.ts";

function messageOf(rule: SizeRule, asked: string): string {
  try {
    checkAskedSize(rule, asked);
  } catch (error) {
    if (error instanceof Fault) return error.publicMessage;
    throw error;
  }
  return "taken";
}

describe("a size that is not taken", () => {
  it.each([
    ["1024×1024", "1024x1024"],
    ["1280X720", "1280x720"],
    ["1280*720", "1280x720"],
    ["1280 x 720", "1280x720"],
    [" 1024x1024", "1024x1024"],
    ["1024x1024px", "1024x1024"],
    ["１０２４x１０２４", "1024x1024"],
    ["01024x1024", "1024x1024"],
    ["512 by 512", "512x512"],
  ])("%j in a wrong notation is told %s", (asked, right) => {
    expect(messageOf("buckets", asked)).toContain(`must be written ${right}`);
  });

  it.each([
    ["buckets", "1000x1000", ["1024x1024", "1280x1280", "1024x1280"]],
    ["buckets", "1000×1000", ["1024x1024", "1280x1280", "1024x1280"]],
    ["buckets", "1920x1080", ["2048x1152", "1792x1024", "1536x1024"]],
    ["buckets", "16:9", ["1280x720", "2048x1152", "3840x2160"]],
    ["buckets", "big", ["2048x2048", "2048x1152", "1152x2048"]],
    ["buckets", "", ["2048x2048", "2048x1152", "1152x2048"]],
    ["buckets", "0x0", ["2048x2048", "2048x1152", "1152x2048"]],
    ["legal", "1920x1080", ["1920x1088", "1920x1072", "1936x1088"]],
    ["legal", "99999x99999", ["2880x2880"]],
  ] satisfies [SizeRule, string, string[]][])(
    "by rule %s, %j, is told the nearest: %j",
    (rule, asked, names) => {
      expect(messageOf(rule, asked)).toContain(`The nearest that it takes are ${names.join(", ")}`);
    },
  );

  it("is told how auto is written", () => {
    expect(messageOf("buckets", "Auto")).toContain("must be written auto");
  });

  it("is repeated with at most 80 characters and without control characters", () => {
    const message = messageOf("buckets", `\n${"🎨".repeat(100_000)}`);
    expect(Array.from(message).filter((character) => character === "🎨")).toHaveLength(79);
    expect(message).not.toContain("\n");
  });
});
