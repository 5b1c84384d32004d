import type { Spool } from "./spool.ts";

export interface DoorVisit {
  readonly url: string;
  /** The request field that named the address, for faults. */
  readonly param: string;
  readonly openSpool: () => Promise<Spool>;
  readonly signal: AbortSignal;
}

/** The one guarded way out to an address that a stranger named. */
export interface Door extends AsyncDisposable {
  /**
   * Fetches a picture into a closed spool: `http:` and `https:` only, every address of every hop checked
   * when it is connected to, no credentials, ports 80, 443 and above 1023, at most 3 redirects, 15 s each.
   * Throws `address_not_allowed` (wrong scheme, inward or forbidden address: the message never tells which
   * ports are open), `image_unreachable`, or what `openSpool` throws for too many bytes.
   */
  fetchPicture(visit: DoorVisit): Promise<Spool>;
}
