import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/** The pictures that samples work on: `photo.jpg`, `mask.png` of the same size with an open left half, and `logo.png`. */
export async function writeSamplePictures(folder: string): Promise<void> {
  const photo = await sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  })
    .blur(6)
    .jpeg()
    .toBuffer();
  const closed = { width: 320, height: 480, channels: 4, background: "#000f" } as const;
  const mask = await sharp({ create: { ...closed, width: 640, background: "#0000" } })
    .composite([{ input: { create: closed }, left: 320, top: 0 }])
    .png()
    .toBuffer();
  const disc =
    '<svg width="256" height="256"><circle cx="128" cy="128" r="100" fill="#c33"/></svg>';
  const logo = await sharp(Buffer.from(disc)).png().toBuffer();
  await writeFile(join(folder, "photo.jpg"), photo);
  await writeFile(join(folder, "mask.png"), mask);
  await writeFile(join(folder, "logo.png"), logo);
}
