import { describe, expect, it } from "vitest";
import { namePlace } from "./name-place.ts";

describe("the page of an address", () => {
  it.each([
    ["/", "playground"],
    ["/t/th_1", "playground"],
    ["/gallery/gen_1", "gallery"],
    ["/reference", "reference"],
    ["/console", "overview"],
    ["/console/generations/gen_1", "generations"],
    ["/console/keys", "keys"],
    ["/elsewhere", null],
  ])("%s is %s", (path, name) => {
    expect(namePlace(path)).toBe(name);
  });
});
