import type { OpenPicture } from "../../core/limner.ts";

/**
 * A string of the answer that holds a picture's bytes as base64. It stands where the string would stand
 * and is encoded as the answer is sent. A class, so that it can be told from an object of the answer.
 */
export class InlinePicture {
  readonly before: string;
  readonly picture: OpenPicture;
  readonly after: string;

  constructor(
    picture: OpenPicture,
    around: { readonly before?: string; readonly after?: string } = {},
  ) {
    this.picture = picture;
    this.before = around.before ?? "";
    this.after = around.after ?? "";
  }
}

/** `data:image/png;base64,`: what a browser needs in front of base64. */
export function dataUrlPrefix(picture: OpenPicture): string {
  return `data:${picture.asset.mediaType};base64,`;
}
