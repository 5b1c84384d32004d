import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { layCollage } from "./lay-collage.ts";
import { overlayPicture } from "./overlay-picture.ts";
import { placeSource } from "./place-source.ts";

const red = { background: "#cc3333", channels: 3 } as const;
const LINES = [
  { width: 1, height: 10_000 },
  { width: 10_000, height: 3 },
];
const drawLine = (size: (typeof LINES)[number]): Promise<Buffer> =>
  sharp({ create: { ...size, ...red } })
    .png()
    .toBuffer();

// Enlarged whole these would have thousands of megapixels, and the tests would not end.
describe("a picture that is only a line", () => {
  it.each(LINES)("of $width x $height is cut before it is enlarged", async (line) => {
    const { data } = await placeSource(await drawLine(line), {
      size: { width: 1280, height: 720 },
      edits: [],
      focus: "attention",
    });
    expect([...data.subarray(0, 3)]).toEqual([0xcc, 0x33, 0x33]);
    expect(data.length).toBe(1280 * 720 * 3);
  });

  it.each([
    { width: 1, height: 1_000_000 },
    { width: 1_000_000, height: 3 },
  ])("of $width x $height is cut before it is turned by an angle", async (line) => {
    const { data } = await placeSource(await drawLine(line), {
      size: { width: 1280, height: 720 },
      edits: [{ kind: "rotate", degrees: 30 }],
      focus: "attention",
    });
    expect(data.length).toBe(1280 * 720 * 3);
  });

  it.each(LINES)("of $width x $height can stand in a collage", async (line) => {
    const picture = await drawLine(line);
    const size = { width: 1280, height: 720 };
    const sheet = await layCollage([picture, picture], {
      size,
      layout: "column",
      checkAborted: () => {},
    });
    expect(sheet.data.length).toBe(1280 * 720 * 3);
  });

  it.each(LINES)("of $width x $height can be laid on as a circle", async (line) => {
    const raster = { width: 1280, height: 720, data: new Uint8Array(1280 * 720 * 3) };
    await overlayPicture(raster, await drawLine(line), {
      kind: "overlay",
      n: 2,
      spot: "centre",
      share: 0.9,
      shape: "circle",
      opacity: 1,
      hasShadow: false,
    });
    const middle = (360 * 1280 + 640) * 3;
    expect([...raster.data.subarray(middle, middle + 3)]).toEqual([0xcc, 0x33, 0x33]);
  });
});
