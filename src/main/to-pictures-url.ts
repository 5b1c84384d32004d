import { objectKey } from "../assets/s3/s3-place.ts";
import type { Config } from "./config/config.ts";

/** What the URLs of pictures begin with where anybody can read the bucket; without a slash at the end. */
export function toPicturesUrl(pictures: Config["pictures"]): string | undefined {
  return pictures?.publicUrl === undefined
    ? undefined
    : `${pictures.publicUrl}/${objectKey(pictures, "")}`.replace(/\/$/, "");
}
