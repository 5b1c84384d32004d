import type { Size } from "../../../kit/size.ts";
import type { PictureRefusal } from "./pending-picture.ts";
import { SNIFF_BYTES, sniffPicture } from "./sniff-picture.ts";

type Read =
  | { readonly size: Size; readonly mediaType: string }
  | { readonly refused: PictureRefusal };

const BYTES_MAX = 20 * 1024 * 1024;
const PIXELS_MAX = 50_000_000;

/** Looks whether a file is a picture that the server takes, before anything of it is sent. */
export async function readPictureFile(file: Blob): Promise<Read> {
  const kind = sniffPicture(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));
  if (kind === "heic" || kind === "svg") {
    return { refused: kind };
  }
  if (kind === "other") {
    return { refused: "type" };
  }
  if (file.size > BYTES_MAX) {
    return { refused: "bytes" };
  }
  const size = await measure(file);
  if (size === null) {
    return { refused: "broken" };
  }
  return size.width * size.height > PIXELS_MAX
    ? { refused: "pixels" }
    : { size, mediaType: `image/${kind}` };
}

async function measure(file: Blob): Promise<Size | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    // What the browser cannot decode is not a whole picture of that kind, which is what the caller is told.
    return null;
  }
}
