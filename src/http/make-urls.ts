import type { FastifyRequest } from "fastify";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import { findBase } from "./find-base.ts";
import type { HttpSettings } from "./http-settings.ts";

/** Makes the URLs of an answer, when the answer is made. */
export interface Urls {
  picture(asset: string, mediaType: string): string;
  reference(generation: string, n: number): string;
  /** The same for the operator. */
  adminReference(generation: string, n: number): string;
}

/** URLs begin as the answer's own address does, those of pictures with the place where they can be read, if there is one. */
export function makeUrls(
  request: FastifyRequest,
  { publicUrl, picturesUrl }: Pick<HttpSettings, "publicUrl" | "picturesUrl">,
): Urls {
  return urlsUnder(findBase(request, publicUrl), picturesUrl);
}

/** Neither has a slash at its end. */
export function urlsUnder(base: string, picturesUrl: string | undefined): Urls {
  return {
    // What stands in a bucket has no extension: it is sent with its type.
    picture: (asset, mediaType) =>
      picturesUrl === undefined
        ? `${base}/images/${asset}.${extensionOf(mediaType)}`
        : `${picturesUrl}/${asset}`,
    reference: (generation, n) => `${base}/v1/generations/${generation}/references/${n}`,
    adminReference: (generation, n) => `${base}/admin/v1/generations/${generation}/references/${n}`,
  };
}

export function extensionOf(mediaType: string): string {
  return (
    Object.values(PICTURE_FORMATS).find((format) => format.mediaType === mediaType)?.extension ??
    "png"
  );
}
