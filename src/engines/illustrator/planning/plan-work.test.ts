import { describe, expect, it } from "vitest";

import type { EngineReference, EngineWork } from "../../../contract/engine.ts";
import type { JsonValue } from "../../../contract/json-value.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { planDrawing } from "./plan-drawing.ts";
import { planWork } from "./plan-work.ts";

const document: JsonValue = JSON.parse(
  JSON.stringify(planDrawing(workOf("a lighthouse by the sea"), vocabulary()).toDocument(3)),
);

function workOf(prompt: string, changes: Partial<EngineWork> = {}): EngineWork {
  return {
    generationId: "planned",
    callKey: "planned-1",
    model: "illustrator",
    mode: "edit",
    prompt,
    context: [],
    guidance: "",
    references: [],
    size: { width: 1280, height: 720 },
    count: 1,
    seeds: [3],
    format: "png",
    wishes: {},
    ...changes,
  };
}

const photo: EngineReference = {
  n: 1,
  changed: true,
  width: 1280,
  height: 720,
  mediaType: "image/png",
  async *open() {
    yield new Uint8Array();
  },
};
const own: EngineReference = { ...photo, document };

const warningsOf = (prompt: string, changes: Partial<EngineWork>): string[] =>
  planWork(workOf(prompt, changes), vocabulary()).warnings.map(({ message }) => message);

describe("a crop that the size contradicts", () => {
  it.each([
    ["crop to 1:1", "1:1"],
    ["crop it to a square", "1:1"],
    ["裁剪成9:16", "9:16"],
  ])("%s of a photo is not dropped silently", (prompt, ratio) => {
    const [message] = warningsOf(prompt, { references: [photo] });
    expect(message).toBe(
      `The words ask for a crop to ${ratio}, but the size of the picture is 1280x720; it was cropped to that.`,
    );
  });

  it("is said of a picture of its own too", () => {
    const warnings = warningsOf("crop to 1:1", { references: [own] });
    expect(warnings).toContainEqual(expect.stringContaining("a crop to 1:1"));
  });

  it.each([
    ["crop to 16:9", { width: 1280, height: 720 }],
    ["crop to 1:1", { width: 1024, height: 1024 }],
    ["crop to 16:9 and rotate it 90 degrees", { width: 720, height: 1280 }],
    ["crop the left side", { width: 1280, height: 720 }],
  ])("%s at a size that has it is no warning", (prompt, size) => {
    expect(warningsOf(prompt, { references: [photo], size })).toEqual([]);
  });
});

describe("a conversation about one picture", () => {
  const earlier: EngineReference = { ...own, changed: false };
  const latest: EngineReference = { ...own, n: 2 };

  it("says nothing of its earlier states, which nobody asked to be laid in", () => {
    expect(warningsOf("make it night", { references: [earlier, latest] })).toEqual([]);
  });

  it("still names another picture that was not used", () => {
    const other: EngineReference = { ...photo, n: 3, changed: false };
    expect(warningsOf("make it night", { references: [earlier, latest, other] })).toEqual([
      expect.stringContaining("did not use reference 3."),
    ]);
  });

  it.each(["make the title bigger", "make the text smaller", "把标题放大"])(
    "%s is not passed over in silence",
    (prompt) => {
      expect(warningsOf(prompt, { references: [own] })).not.toEqual([]);
    },
  );
});
