import { describe, expect, it } from "vitest";
import { writeShortcut } from "./write-shortcut.ts";

describe("a shortcut", () => {
  it("is written as the keyboard of an Apple machine has it", () => {
    expect(writeShortcut("K", { isApple: true })).toBe("⌘K");
    expect(writeShortcut("⇧O", { isApple: true })).toBe("⇧⌘O");
  });

  it("is written with Ctrl on every other machine", () => {
    expect(writeShortcut("K", { isApple: false })).toBe("Ctrl K");
    expect(writeShortcut("⇧O", { isApple: false })).toBe("Ctrl ⇧ O");
  });
});
