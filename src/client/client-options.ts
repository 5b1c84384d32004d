export interface ClientOptions {
  /** Of the server, without a path: `https://limner.example`. */
  readonly url: string;
  /** An API key. In a page that strangers see it is theirs as well. */
  readonly key: string;
  /** Of requests that name none. */
  readonly model?: string | undefined;
  /** Sent with every request to the API. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long one picture may take in all, queue and retries included: half an hour unless told. */
  readonly timeoutMs?: number | undefined;
  /** How many failures in a row are borne before one is thrown: 8 unless told, which is about half a minute. */
  readonly retries?: number | undefined;
  /** Instead of the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What a client goes by, with every default filled in. */
export type ClientSettings = {
  readonly [Name in keyof ClientOptions]-?: Exclude<ClientOptions[Name], undefined>;
};

const MODEL = "gpt-image-2-vip";
const TIMEOUT_MS = 30 * 60_000;
/** The most that a timer of JavaScript can wait. */
const TIMEOUT_MS_MAX = 2 ** 31 - 1;
const RETRIES = 8;

/** Throws a TypeError or RangeError for options that cannot be meant: those are mistakes of the program. */
export function readClientOptions(options: ClientOptions): ClientSettings {
  const { timeoutMs = TIMEOUT_MS, retries = RETRIES } = options;
  const { protocol, href, origin, pathname } = new URL(options.url);
  if (!/^https?:$/.test(protocol) || href !== origin + pathname) {
    throw new TypeError(
      "url must be the http or https address of the server, without a user, a query or a fragment",
    );
  }
  if (typeof options.key !== "string" || options.key === "") {
    throw new TypeError("key must be an API key");
  }
  if (!(timeoutMs > 0 && timeoutMs <= TIMEOUT_MS_MAX)) {
    throw new RangeError(`timeoutMs must be above 0 and at most ${TIMEOUT_MS_MAX}`);
  }
  if (!Number.isInteger(retries) || retries < 0) {
    throw new RangeError("retries must be a whole number from 0");
  }
  return {
    // Both `https://limner.example` and the base URL that OpenAI's SDKs take are understood.
    url: href.replace(/(?:\/v1)?\/*$/, ""),
    key: options.key,
    model: options.model ?? MODEL,
    headers: options.headers ?? {},
    timeoutMs,
    retries,
    // Looked up at each call, so that one that is replaced later counts.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
  };
}
