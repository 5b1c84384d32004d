import { describe, expect, it } from "vitest";
import {
  isNarrowed,
  NO_FILTER,
  readGalleryFilter,
  spanOf,
  toListOptions,
} from "./gallery-filter.ts";

const NOW = new Date(2026, 10, 23, 14, 2, 11);
const seconds = (...day: readonly [number, number, number]) => new Date(...day).getTime() / 1000;

describe("the filter of the gallery", () => {
  it("is read from the address, without what cannot be meant", () => {
    expect(
      readGalleryFilter("?q=alpine%20lake&model=gpt-image-2&size=2048x1152&when=7&page=2"),
    ).toEqual({
      ...NO_FILTER,
      q: "alpine lake",
      model: "gpt-image-2",
      size: "2048x1152",
      when: "7",
    });
    expect(readGalleryFilter("?size=large&when=ever&from=yesterday&to=2026-13-40")).toEqual(
      NO_FILTER,
    );
    expect(isNarrowed(readGalleryFilter("?size=large"))).toBe(false);
  });

  it("asks for generations with pictures, and for nothing else where it narrows nothing", () => {
    expect(toListOptions(NO_FILTER, NOW)).toEqual({ has_pictures: "1" });
  });

  it("asks for today and for the last days from the begin of a day of the reader's", () => {
    const since = (when: string) => toListOptions({ ...NO_FILTER, when }, NOW).created_from;
    expect(since("today")).toBe(seconds(2026, 10, 23));
    expect(since("7")).toBe(seconds(2026, 10, 17));
    expect(since("30")).toBe(seconds(2026, 9, 25));
  });

  it("asks for the whole of the days that were typed, which go before any other range", () => {
    const filter = { ...NO_FILTER, when: "7", from: "2026-11-01", to: "2026-11-02" };
    expect(spanOf(filter)).toBe("custom");
    expect(toListOptions(filter, NOW)).toEqual({
      has_pictures: "1",
      created_from: seconds(2026, 10, 1),
      created_to: seconds(2026, 10, 3) - 1,
    });
    expect(toListOptions({ ...NO_FILTER, to: "2026-11-02" }, NOW)).not.toHaveProperty(
      "created_from",
    );
  });
});
