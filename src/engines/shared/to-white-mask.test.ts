import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { readAll } from "../../conformance/read-all.ts";
import { toReference } from "../../conformance/engine-references.ts";
import { toWhiteMask } from "./to-white-mask.ts";

const TARGET = { width: 40, height: 20 };

describe("a mask for the servers of Stable Diffusion", () => {
  it("is white where ours is transparent, black elsewhere, and of the size of the picture", async () => {
    const pixels = Buffer.alloc(10 * 10 * 4, 200);
    for (let pixel = 0; pixel < 100; pixel += 1) {
      pixels[pixel * 4 + 3] = pixel % 10 < 5 ? 0 : 255;
    }
    const bytes = await sharp(pixels, { raw: { width: 10, height: 10, channels: 4 } })
      .png()
      .toBuffer();
    const mask = await toWhiteMask(
      toReference(bytes, { width: 10, height: 10, changed: false }),
      TARGET,
    );
    const file = await readAll(mask.open());
    expect(await sharp(file).metadata()).toMatchObject({ ...TARGET, channels: 1, depth: "uchar" });
    const data = await sharp(file).extractChannel(0).raw().toBuffer();
    expect([data[0], data[39]]).toEqual([255, 0]);
    expect(mask).toMatchObject({ ...TARGET, mediaType: "image/png" });
  });

  it("is black where nothing is transparent, so that nothing changes", async () => {
    const bytes = await sharp({
      create: { width: 8, height: 8, channels: 3, background: "white" },
    })
      .jpeg()
      .toBuffer();
    const mask = await toWhiteMask(
      toReference(bytes, { width: 8, height: 8, changed: false, mediaType: "image/jpeg" }),
      TARGET,
    );
    const data = await sharp(await readAll(mask.open()))
      .raw()
      .toBuffer();
    expect(new Set(data)).toEqual(new Set([0]));
  });
});
