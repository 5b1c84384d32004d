import type { PictureSource } from "../../contract/image-request.ts";
import type { PictureSpools } from "../../core/references/picture-spools.ts";
import type { PictureText } from "./read-picture-text.ts";

/** One after the other, so that one request decodes one picture at a time. */
export async function spoolPictures(
  pictures: readonly PictureText[],
  spools: PictureSpools,
): Promise<PictureSource[]> {
  const sources = [];
  for (const { written, param } of pictures) {
    sources.push(await spools.fromText(written, param));
  }
  return sources;
}
