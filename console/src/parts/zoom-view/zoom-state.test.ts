import { describe, expect, it } from "vitest";
import { fitted, moved, needsMap, seenPart, showsSquares, zoomAt } from "./zoom-state.ts";

const place = { picture: { width: 2048, height: 1152 }, desk: { width: 1024, height: 900 } };
const middle = { x: 0, y: 0 };

describe("the zoom view", () => {
  it("begins with all of the picture in sight, and a small one no larger than it is", () => {
    expect(fitted(place)).toEqual({ scale: 0.5, x: 0, y: 0 });
    expect(fitted({ ...place, picture: { width: 256, height: 256 } }).scale).toBe(1);
  });

  it("keeps what lies under the pointer under it", () => {
    const point = { x: 200, y: 100 };
    const before = zoomAt(fitted(place), { factor: 4, point: middle }, place);
    const after = zoomAt(before, { factor: 2, point }, place);
    const inPicture = (state: typeof before) => (point.x - state.x) / state.scale;
    expect(inPicture(after)).toBeCloseTo(inPicture(before));
  });

  it("goes no further than eight times, and no smaller than what fits", () => {
    expect(zoomAt(fitted(place), { factor: 1000, point: middle }, place).scale).toBe(8);
    expect(zoomAt(fitted(place), { factor: 0.001, point: middle }, place).scale).toBe(0.5);
  });

  it("leaves no gap at the edges when the picture is dragged", () => {
    const large = zoomAt(fitted(place), { factor: 2, point: middle }, place);
    expect(moved(large, { x: 99_999, y: 0 }, place)).toMatchObject({ x: 512 });
    expect(moved(fitted(place), { x: 300, y: 300 }, place)).toMatchObject({ x: 0, y: 0 });
  });

  it("says which part is seen, for the small map from twice the fit on", () => {
    const twice = zoomAt(fitted(place), { factor: 2, point: middle }, place);
    expect(seenPart(twice, place)).toMatchObject({ left: 0.25, width: 0.5 });
    expect(needsMap(twice, place)).toBe(true);
    expect(needsMap(fitted(place), place)).toBe(false);
  });

  it("shows pixels as squares above three times", () => {
    expect(showsSquares({ scale: 3, x: 0, y: 0 })).toBe(false);
    expect(showsSquares({ scale: 3.01, x: 0, y: 0 })).toBe(true);
  });
});
