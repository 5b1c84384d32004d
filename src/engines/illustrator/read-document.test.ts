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

describe("reading a document", () => {
  it("gives back what was written", () => {
    expect(readDocument(document)).toEqual(document);
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
