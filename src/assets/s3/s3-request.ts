export interface S3Request {
  readonly method: "GET" | "HEAD" | "PUT" | "DELETE";
  readonly key: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly upload?: S3Upload;
  readonly signal?: AbortSignal;
}

interface S3Upload {
  readonly bytes: number;
  readonly sha256: string;
  /** Called anew for every try. */
  open(): AsyncIterable<Uint8Array>;
}
