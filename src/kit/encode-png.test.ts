import sharp from "sharp";
import { expect, it } from "vitest";

import { encodePng } from "./encode-png.ts";

it.each([3, 4] as const)(
  "what was encoded with %i channels decodes to the same pixels",
  async (channels) => {
    const [width, height] = [37, 11];
    const data = Uint8Array.from(
      { length: width * height * channels },
      (_, index) => (index * 7) % 256,
    );
    const decoded = await sharp(encodePng({ data, width, height, channels }))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(decoded.info).toMatchObject({ width, height, channels });
    expect(decoded.data.equals(data)).toBe(true);
  },
);
