import { describe, expect, it } from "vitest";
import { nameInSentence, nameSubject } from "./name-subject.ts";

const of = (id: string, count = 1, colour?: string) =>
  nameInSentence({ id, said: id, count, ...(colour !== undefined && { colour }) });

describe("the name of a subject", () => {
  it("has no article in a list", () => {
    expect(nameSubject({ id: "lighthouse", said: "lighthouse", count: 1 })).toBe("lighthouse");
  });

  it("names one thing with its article and colour", () => {
    expect(of("cat")).toBe("a cat");
    expect(of("apple")).toBe("an apple");
    expect(of("bicycle", 1, "#d8332f")).toBe("a red bicycle");
    expect(of("glasses")).toBe("glasses");
  });

  it("names several in words and in the plural", () => {
    expect(of("cat", 3)).toBe("three cats");
    expect(of("strawberry", 2)).toBe("two strawberries");
    expect(of("fox", 12)).toBe("12 foxes");
    expect(of("sheep", 4)).toBe("four sheep");
    expect(of("old man", 2)).toBe("two old men");
  });
});
