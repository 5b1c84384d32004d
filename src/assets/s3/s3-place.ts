/** A folder of a bucket, and who may use it. */
export interface S3Place {
  /** `https://s3.eu-central-1.amazonaws.com`, without a path; the bucket is not part of it. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Begins every key; empty, or ends with a slash. */
  readonly prefix: string;
  /** True: `endpoint/bucket/key`; false: the bucket goes before the host name. */
  readonly pathStyle: boolean;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Ends like the address of a picture that this server hands out itself, so that both are recognised. */
export function objectKey({ prefix }: Pick<S3Place, "prefix">, name: string): string {
  return `${prefix}images/${name}`;
}

export function objectUrl(
  place: Omit<S3Place, "accessKeyId" | "secretAccessKey">,
  key: string,
): string {
  const { endpoint, bucket, pathStyle } = place;
  const url = new URL(endpoint);
  if (pathStyle) {
    return `${url.origin}/${bucket}/${key}`;
  }
  url.hostname = `${bucket}.${url.hostname}`;
  return `${url.origin}/${key}`;
}
