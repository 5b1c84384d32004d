import { describe, expect, it } from "vitest";

import type { Raster } from "../frame.ts";
import { samplePicture } from "../testing/sample-picture.ts";
import { fillHole } from "./fill-hole.ts";

const WIDTH = 240;
const HEIGHT = 160;

function holeAt(left: number, top: number, right: number, bottom: number): Uint8Array {
  const hole = new Uint8Array(WIDTH * HEIGHT);
  for (let y = top; y < bottom; y++) hole.fill(255, y * WIDTH + left, y * WIDTH + right);
  return hole;
}

const options = { seed: 1, checkAborted: () => undefined };

function stripes(): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let index = 0; index < WIDTH * HEIGHT; index++)
    data.fill(Math.floor((index % WIDTH) / 12) % 2 === 0 ? 50 : 205, index * 3, index * 3 + 3);
  return { width: WIDTH, height: HEIGHT, data };
}

describe("filling a hole", () => {
  it("changes nothing outside", () => {
    const picture = samplePicture(WIDTH, HEIGHT);
    const hole = holeAt(110, 70, 170, 130);
    const filled = { ...picture, data: picture.data.slice() };
    fillHole(filled, hole, options);
    for (let at = 0; at < picture.data.length; at++)
      if (hole[Math.floor(at / 3)] === 0 && filled.data[at] !== picture.data[at])
        throw new Error(`byte ${at} changed`);
  });

  it("leaves nothing of what it hides: a red house makes room for the sky and the hill", () => {
    const picture = samplePicture(WIDTH, HEIGHT);
    const filled = { ...picture, data: picture.data.slice() };
    fillHole(filled, holeAt(105, 68, 168, 130), options);
    let red = 0;
    for (let at = 0; at < filled.data.length; at += 3)
      if ((filled.data[at] ?? 0) > (filled.data[at + 1] ?? 0) + 70) red += 1;
    expect(red).toBeLessThan(40);
  });

  it("goes on with a pattern", () => {
    const filled = stripes();
    const whole = stripes();
    const hole = holeAt(90, 40, 150, 110);
    fillHole(filled, hole, options);
    let right = 0;
    let count = 0;
    for (let index = 0; index < hole.length; index++) {
      if (hole[index] === 0) continue;
      count += 1;
      if (Math.abs((filled.data[index * 3] ?? 0) - (whole.data[index * 3] ?? 0)) < 60) right += 1;
    }
    expect(right / count).toBeGreaterThan(0.9);
  });

  it("is the same each time", () => {
    const [one, other] = [samplePicture(WIDTH, HEIGHT), samplePicture(WIDTH, HEIGHT)];
    fillHole(one, holeAt(20, 20, 60, 120), options);
    fillHole(other, holeAt(20, 20, 60, 120), options);
    expect(one.data).toEqual(other.data);
  });

  it.each([
    ["no hole", 0, 0],
    ["a hole that is nearly all", WIDTH, HEIGHT],
  ])("%s changes nothing", (_, right, bottom) => {
    const picture = samplePicture(WIDTH, HEIGHT);
    const before = picture.data.slice();
    fillHole(picture, holeAt(0, 0, right, bottom), options);
    expect(picture.data).toEqual(before);
  });

  it("holes at the edge, in a corner and in tiny pictures are filled", () => {
    const picture = samplePicture(WIDTH, HEIGHT);
    fillHole(picture, holeAt(200, 0, WIDTH, 60), options);
    for (const [width, height] of [
      [9, 9],
      [30, 5],
      [3, 40],
    ] as const) {
      const small = samplePicture(width, height);
      const hole = new Uint8Array(width * height);
      hole.fill(255, 0, 3);
      fillHole(small, hole, options);
      expect(small.data).toHaveLength(width * height * 3);
    }
  });

  it("stops when the picture is no longer wanted", () => {
    const stop = (): never => {
      throw new Error("withdrawn");
    };
    const picture = samplePicture(WIDTH, HEIGHT);
    expect(() =>
      fillHole(picture, holeAt(20, 20, 60, 60), { seed: 1, checkAborted: stop }),
    ).toThrow("withdrawn");
  });
});
