import sharp from "sharp";

export interface DeliveredPicture {
  readonly bytes: Buffer;
  /** As decoded, not as declared: `256x256`. */
  readonly size: string;
  readonly format: string;
}

interface Item {
  readonly url?: string;
  readonly b64_json?: string;
}

/** The pictures of an answer of any drawing route in its default shape, decoded to the last pixel. */
export async function readPictures(response: Response): Promise<readonly DeliveredPicture[]> {
  const text = await response.text();
  if (response.status !== 200) {
    throw new Error(`no pictures, but ${response.status}: ${text.slice(0, 300)}`);
  }
  const { data } = JSON.parse(text) as { data: readonly Item[] };
  return await Promise.all(data.map(async (item) => await decode(await bytesOf(item))));
}

export async function decode(bytes: Buffer): Promise<DeliveredPicture> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  if (data.byteLength !== info.width * info.height * info.channels) {
    throw new Error("the picture does not hold as many pixels as it says");
  }
  const { format } = await sharp(bytes).metadata();
  return { bytes, size: `${info.width}x${info.height}`, format };
}

async function bytesOf({ url, b64_json: base64 }: Item): Promise<Buffer> {
  if (url !== undefined) {
    return Buffer.from(await (await fetch(url)).arrayBuffer());
  }
  return Buffer.from((base64 ?? "").replace(/^data:[^,]*,/, ""), "base64");
}
