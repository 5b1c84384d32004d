import type { BOUNDS } from "../contract/bounds.ts";

/** The bounds on what comes in; `BOUNDS` in the product, smaller ones in tests. */
export type Bounds = { readonly [Name in keyof typeof BOUNDS]: number };

export interface HttpSettings {
  /** What URLs in answers begin with, without a slash at the end; undefined: as the caller addressed us. */
  readonly publicUrl: string | undefined;
  /** Where pictures can be read without this server: what their URLs begin with, up to their names; undefined: nowhere. */
  readonly picturesUrl: string | undefined;
  /** Whether `X-Forwarded-*` counts: true, or the addresses and networks of the proxies, comma-separated. */
  readonly trustProxy: boolean | string;
  /** How long an answer may be waited for; below Node's own 300 s. */
  readonly patienceMs: number;
  /** After so long without an end an answer is begun, with a space as often as this until it is there; 0: never. */
  readonly keepAliveMs: number;
  /** Texts in the `User-Agent` of further software that reads chat completions. */
  readonly sdkUserAgents: readonly string[];
  /** Where the built web app stands, absolute; undefined: there is none. */
  readonly webFolder: string | undefined;
  /** Where the Markdown of the documentation stands, absolute; undefined: there is none. */
  readonly docsFolder: string | undefined;
  readonly bounds: Bounds;
}
