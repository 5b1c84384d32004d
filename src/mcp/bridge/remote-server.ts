/** A Limner that is asked over HTTP. */
export interface RemoteServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly key: string;
  /** Where the key came from, for messages about keys that do not fit. */
  readonly keySource: string;
}
