import sharp from "sharp";

export type Rgb = readonly [number, number, number];

/** A plain picture of one colour. */
export async function plainPicture(
  width: number,
  height: number,
  options: {
    readonly format?: "png" | "jpeg" | "webp" | "avif" | "gif";
    readonly colour?: Rgb;
  } = {},
): Promise<Buffer> {
  const { format = "png", colour = [200, 40, 40] } = options;
  const [r, g, b] = colour;
  const picture = sharp({ create: { width, height, channels: 3, background: { r, g, b } } });
  return await picture.toFormat(format).toBuffer();
}

export function dataUrl(bytes: Uint8Array, mediaType = "image/png"): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
}
