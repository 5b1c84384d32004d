import { AwsV4Signer } from "aws4fetch";
import { objectUrl } from "./s3-place.ts";
import type { S3Place } from "./s3-place.ts";

/** A GET of one object for whoever has the address, from `at` on, for so many seconds. */
export async function signAddress(
  place: S3Place,
  key: string,
  { at, validS }: { readonly at: Date; readonly validS: number },
): Promise<string> {
  const target = new URL(objectUrl(place, key));
  target.searchParams.set("X-Amz-Expires", `${validS}`);
  const signer = new AwsV4Signer({
    accessKeyId: place.accessKeyId,
    secretAccessKey: place.secretAccessKey,
    region: place.region,
    service: "s3",
    method: "GET",
    url: target.href,
    signQuery: true,
    datetime: at.toISOString().replaceAll(/[:-]|\.\d{3}/g, ""),
  });
  return (await signer.sign()).url.href;
}
