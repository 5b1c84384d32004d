export interface S3ErrorFacts extends ErrorOptions {
  /** Null if there was no answer. */
  readonly status: number | null;
  /** As S3 names it (`SignatureDoesNotMatch`), or as the connection did (`ECONNREFUSED`); null if nothing was named. */
  readonly code: string | null;
}

/** What a request to S3 came to, if not to what was asked for. Holds no key and no signature. */
export class S3Error extends Error {
  override readonly name = "S3Error";
  readonly status: number | null;
  readonly code: string | null;

  constructor(message: string, { status, code, ...options }: S3ErrorFacts) {
    super(message, options);
    this.status = status;
    this.code = code;
  }

  /** Whether the same request may succeed in a moment. */
  get mayPass(): boolean {
    if (this.status === null) {
      return true;
    }
    return PASSING_STATUSES.has(this.status) || PASSING_CODES.has(this.code ?? "");
  }
}

const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
/** With status 400: the upload was too slow for the server, or did not arrive as it was sent. */
const PASSING_CODES: ReadonlySet<string> = new Set([
  "RequestTimeout",
  "BadDigest",
  "XAmzContentSHA256Mismatch",
  "SlowDown",
]);
