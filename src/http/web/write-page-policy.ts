export interface PagePolicyOptions {
  /** Where pictures may come from besides this origin; undefined: from nowhere else. */
  readonly publicUrl: string | undefined;
  /** Of inline styles; another one for every answer. */
  readonly nonce: string;
  /** Of inline scripts, as `sha256-…`, without quotes. */
  readonly scriptHashes?: readonly string[];
}

/** The Content-Security-Policy of every page of ours: nothing is loaded from elsewhere but pictures of the public URL. */
export function writePagePolicy({
  publicUrl,
  nonce,
  scriptHashes = [],
}: PagePolicyOptions): string {
  const pictures = publicUrl === undefined ? [] : [new URL(publicUrl).origin];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" "),
    `style-src 'self' 'nonce-${nonce}'`,
    ["img-src 'self' blob: data:", ...pictures].join(" "),
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
