import { describe, expect, it } from "vitest";

import { createFrame } from "../core/create-frame.ts";
import { createMirrorImage } from "./mirror-image.ts";

const WIDTH = 4;
const HEIGHT = 40;
const camera = { height: 5, focal: 100, centreX: 2, horizonY: 20 };

function createCanvas() {
  const frame = createFrame(WIDTH, HEIGHT);
  const depth = new Float32Array(WIDTH * HEIGHT).fill(Number.POSITIVE_INFINITY);
  return { frame, depth };
}

describe("mirror image", () => {
  it("turns the sky upside down about the horizon", () => {
    const canvas = createCanvas();
    for (let row = 0; row < 20; row++) canvas.frame.data[row * WIDTH * 3] = row;
    const image = createMirrorImage(canvas, camera);
    expect(image.height).toBe(20);
    for (const row of [0, 5, 19]) expect(image.data[row * WIDTH * 3]).toBe(19 - row);
  });

  it("puts what stands close to the eye farther down than what is far off at the same row", () => {
    const canvas = createCanvas();
    const at = 12 * WIDTH + 1;
    canvas.frame.data[at * 3] = 9;
    canvas.depth[at] = 200;
    const image = createMirrorImage(canvas, camera);
    // Its mirror lies 2 * 5 * 100 / 200 = 5 rows below where a far thing's would.
    expect(image.data[((20 - 12 - 1 + 5) * WIDTH + 1) * 3]).toBe(9);
  });
});
