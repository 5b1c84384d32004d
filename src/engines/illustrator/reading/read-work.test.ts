import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { readWork } from "./read-work.ts";
import { toBrief } from "./testing/to-brief.ts";

const read = (prompt: string, context: readonly string[] = [], guidance = ""): string =>
  toBrief(readWork({ prompt, context, guidance }, vocabulary()));

describe("the intent of a call", () => {
  it("builds on earlier words when the last ones only ask for a change", () => {
    expect(read("make it night", ["a lighthouse by the sea"])).toBe("coast night | lighthouse");
    expect(read("改成水彩", ["一只猫在海边", "加一只狗"])).toBe(
      "coast golden | cat, dog | watercolor",
    );
    expect(read("make it a forest instead", ["a cat on a beach"])).toBe("forest golden | cat");
  });

  it("stands for itself when the last words describe a picture", () => {
    expect(read("a cat on a sofa", ["a lighthouse by the sea"])).toBe(
      "room day | cat (on sofa), sofa |  | living",
    );
  });

  it("is filled in by the guidance where the words leave something open", () => {
    const guidance = "Always at night, in pencil, muted colours, in winter.";
    expect(read("a lighthouse by the sea", [], guidance)).toBe(
      "coast night winter muted | lighthouse | pencil",
    );
    expect(read("a summer beach by day in watercolor, vivid colours", [], guidance)).toBe(
      "coast day summer vivid |  | watercolor | beach",
    );
  });
});
