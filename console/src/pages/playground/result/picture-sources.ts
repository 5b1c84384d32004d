import type { Generation } from "limner/client";
import { hasRenditions, pictureAddress } from "../../../kit/picture-address.ts";

export interface PictureSources {
  readonly src: string;
  readonly srcSet?: string;
  readonly sizes?: string;
}

const SHOWN = 1280;

/** What of a picture is loaded to be shown: the decoded bytes if it came as base64, else no more pixels than are seen. */
export function pictureSources(
  { url, width }: Generation["pictures"][number],
  decoded: string | undefined,
): PictureSources {
  if (decoded !== undefined) {
    return { src: decoded };
  }
  if (width <= SHOWN || !hasRenditions(url)) {
    return { src: pictureAddress(url) };
  }
  return {
    src: pictureAddress(url, SHOWN),
    srcSet: `${pictureAddress(url, 640)} 640w, ${pictureAddress(url, SHOWN)} ${SHOWN}w`,
    sizes: "(max-width: 719px) 100vw, 714px",
  };
}
