/** The built web app, as it stood in its folder when it was read. */
export interface WebApp {
  /** Absolute. */
  readonly folder: string;
  /** With `__CSP_NONCE__` wherever the nonce of an answer belongs. */
  readonly indexHtml: string;
  /** The inline scripts of `indexHtml`, as `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** What the pages of the documentation load, as paths from the root of the server; null and empty where it was not built. */
  readonly docsAssets: {
    readonly script: string | null;
    readonly styles: readonly string[];
    readonly fonts: readonly string[];
  };
}
