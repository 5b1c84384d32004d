import { hasRenditions, pictureAddress } from "../../../kit/picture-address.ts";
import type { Size } from "../../../kit/size.ts";

/** The pixels of a picture of this server; null for one that lies elsewhere, of which this page fetches nothing. */
export async function measureOwn(url: string, signal: AbortSignal): Promise<Size | null> {
  if (!hasRenditions(url)) {
    return null;
  }
  try {
    const response = await fetch(pictureAddress(url), { signal });
    if (!response.ok) {
      return null;
    }
    const bitmap = await createImageBitmap(await response.blob());
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    // Without its pixels the reference is as good as before; only the size that follows it is not foretold.
    return null;
  }
}
