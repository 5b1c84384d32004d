import { describe, expect, it } from "vitest";

import type { JsonValue } from "../../contract/json-value.ts";
import { readDocument } from "./read-document.ts";

const intent = {
  scene: "coast",
  time: "sunset",
  weather: "clear",
  neon: false,
  filters: ["watercolor"],
  subjects: [{ id: "boat", said: "boats", count: 3, colour: "#d8332f" }],
  text: "Hello",
  missed: [],
} as const;
const document = { version: 1, seed: 7, intent } as const;

const rich = {
  scene: "meadow",
  time: "golden",
  weather: "storm",
  season: "autumn",
  neon: false,
  palette: "warm",
  tone: "#2f6fd6",
  filters: ["ink", "cinematic"],
  adjustments: ["brighten", "brighten", "frame"],
  background: "#ffffff",
  isTransparent: true,
  subjects: [
    {
      id: "cat",
      said: "猫",
      count: 2,
      colour: "#d8332f",
      size: "small",
      place: {
        across: "left",
        depth: "back",
        isHigh: true,
        relation: { kind: "beside", of: "house" },
      },
    },
  ],
  text: "Hello\n你好",
  textManner: "sign",
  details: ["farm", "new york", "moon-surface"],
  missed: [],
} as const;
const withSubject = (members: JsonValue) => ({
  ...document,
  intent: { ...rich, subjects: [{ ...rich.subjects[0], ...(members as object) }] },
});

describe("reading a document", () => {
  it("gives back what was written", () => {
    expect(readDocument(document)).toEqual(document);
  });

  it("gives back all that an intent can hold", () => {
    expect(readDocument({ ...document, intent: rich })).toEqual({ ...document, intent: rich });
  });

  it("gives back the documents of the four scenes that came first", () => {
    const old = { ...intent, background: "#f6f5f2", adjustments: ["mirror"] };
    expect(readDocument({ ...document, intent: old })).toEqual({ ...document, intent: old });
  });

  it.each<[string, JsonValue]>([
    ["a season that does not exist", { season: "monsoon" }],
    ["a palette that does not exist", { palette: "toString" }],
    ["a tone with markup in it", { tone: '#fff"/><x' }],
    ["a transparency that is no yes", { isTransparent: false }],
    ["a manner that does not exist", { textManner: "shout" }],
    ["an adjustment that does not exist", { adjustments: ["explode"] }],
    ["details that are no words", { details: [1] }],
    ["details with markup in them", { details: ["<svg>"] }],
    ["an endless list of details", { details: Array.from({ length: 99 }, () => "pine") }],
  ])("%s is no document", (_, members) => {
    const broken = { ...rich, ...(members as object) };
    expect(readDocument({ ...document, intent: broken })).toBeUndefined();
  });

  it.each<[string, JsonValue]>([
    ["a size that does not exist", { size: "medium" }],
    ["a place that is no place", { place: "left" }],
    ["a side that does not exist", { place: { across: "up" } }],
    ["a depth that does not exist", { place: { depth: 3 } }],
    ["a height that is no yes or no", { place: { isHigh: "very" } }],
    ["a relation that does not exist", { place: { relation: { kind: "inside", of: "house" } } }],
    ["a relation to nothing", { place: { relation: { kind: "beside" } } }],
  ])("%s is no subject of a document", (_, members) => {
    expect(readDocument(withSubject(members))).toBeUndefined();
  });

  it.each<[string, JsonValue | undefined]>([
    ["nothing", undefined],
    ["null", null],
    ["a list", [document]],
    ["another version", { ...document, version: 2 }],
    ["a seed that is no seed", { ...document, seed: 0.5 }],
    ["a scene that does not exist", { ...document, intent: { ...intent, scene: "__proto__" } }],
    [
      "a filter that does not exist",
      { ...document, intent: { ...intent, filters: ["constructor"] } },
    ],
    [
      "an endless list of filters",
      { ...document, intent: { ...intent, filters: Array.from({ length: 99 }, () => "oil") } },
    ],
    [
      "a thousand boats",
      {
        ...document,
        intent: { ...intent, subjects: [{ id: "boat", said: "boats", count: 1000 }] },
      },
    ],
    ["a colour with markup in it", { ...document, intent: { ...intent, background: '#fff"/><x' } }],
    ["a very long text", { ...document, intent: { ...intent, text: "x".repeat(5000) } }],
    ["a text that is no text", { ...document, intent: { ...intent, text: 5 } }],
  ])("%s is no document", (_, value) => {
    expect(readDocument(value)).toBeUndefined();
  });

  it("leaves out what it does not know", () => {
    expect(readDocument({ ...document, intent: { ...intent, extra: "<svg>" } })).toEqual(document);
  });
});
