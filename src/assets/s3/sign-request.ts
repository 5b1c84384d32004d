import { AwsV4Signer } from "aws4fetch";
import type { S3Request } from "./s3-request.ts";
import { objectUrl } from "./s3-place.ts";
import type { S3Place } from "./s3-place.ts";

/** Of no bytes. */
const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

export interface SignedRequest {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signed with the hash of the bytes, so that the server refuses bytes that are not these. */
export async function signRequest(
  { method, key, headers, upload }: S3Request,
  place: S3Place,
  signingKeys: Map<string, ArrayBuffer>,
): Promise<SignedRequest> {
  const { accessKeyId, secretAccessKey, region } = place;
  const signer = new AwsV4Signer({
    accessKeyId,
    secretAccessKey,
    region,
    service: "s3",
    cache: signingKeys,
    method,
    url: objectUrl(place, key),
    headers: { ...headers, "x-amz-content-sha256": upload?.sha256 ?? EMPTY_SHA256 },
  });
  const signed = await signer.sign();
  return {
    origin: signed.url.origin,
    path: signed.url.pathname,
    headers: {
      ...Object.fromEntries(signed.headers),
      ...(upload !== undefined && { "content-length": `${upload.bytes}` }),
    },
  };
}
