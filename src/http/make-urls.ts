import type { FastifyRequest } from "fastify";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";
import { findBase } from "./find-base.ts";

/** Makes the URLs of an answer, when the answer is made. */
export interface Urls {
  picture(asset: string, mediaType: string): string;
  reference(generation: string, n: number): string;
  /** The same for the operator. */
  adminReference(generation: string, n: number): string;
}

/** URLs begin as the answer's own address does. */
export function makeUrls(request: FastifyRequest, publicUrl: string | undefined): Urls {
  return urlsUnder(findBase(request, publicUrl));
}

/** `base` has no slash at its end. */
export function urlsUnder(base: string): Urls {
  return {
    picture: (asset, mediaType) => `${base}/images/${asset}.${extensionOf(mediaType)}`,
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
