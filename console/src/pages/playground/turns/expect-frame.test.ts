import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { DEFAULT_WISHES, type Reference, type Turn } from "../../../threads/thread.ts";
import { expectFrame } from "./expect-frame.ts";

const reference: Reference = {
  id: "rf_1",
  kind: "url",
  url: "/images/a.png",
  generation: null,
  width: 2048,
  height: 864,
};

function frameOf(understood: string | null, turn: Partial<Turn> = {}): string {
  const record =
    understood === null ? null : ({ understood, size: { delivered: null } } as Generation);
  const { size, exact } = expectFrame({
    record,
    prompt: "a lake",
    references: [],
    wishes: DEFAULT_WISHES,
    ...turn,
  });
  return `${size.width}x${size.height}${exact ? "" : "?"}`;
}

describe("the frame of a picture to come", () => {
  it.each([
    ["16:9 from the prompt", "2048x1152"],
    ["16:9 from the prompt, 4K from the prompt", "3840x2160"],
    ["square by default, 4K from the prompt", "2880x2880"],
    ["1920x1080 from the prompt", "1920x1080"],
  ])("has the size that the server understood: %s", (understood, size) => {
    expect(frameOf(understood)).toBe(size);
  });

  it("follows the reference that the server names", () => {
    expect(frameOf("ratio of reference 1", { references: [reference] })).toBe("2048x864");
  });

  it("has the size that was asked for, whatever the words say", () => {
    const wishes = { ...DEFAULT_WISHES, size: "1280x720" };
    expect(frameOf("16:9 from the prompt, 4K", { wishes })).toBe("1280x720");
  });

  it("is a guess, with no number written, until the server has said something", () => {
    expect(frameOf(null, { prompt: "a lake, 16:9" })).toBe("2048x1152?");
    expect(frameOf(null)).toBe("2048x2048?");
  });
});
