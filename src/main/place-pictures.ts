import type { S3Place } from "../assets/s3/s3-place.ts";
import type { Config, Secrets } from "./config/config.ts";

/** The bucket of this configuration with the right to use it; undefined: the pictures stand in the data folder. */
export function placePictures(
  { pictures }: Pick<Config, "pictures">,
  { s3 }: Pick<Secrets, "s3">,
): S3Place | undefined {
  if (pictures === undefined || s3 === undefined) {
    return undefined;
  }
  const { endpoint, bucket, region, prefix, pathStyle } = pictures;
  return { endpoint, bucket, region, prefix, pathStyle, ...s3 };
}
