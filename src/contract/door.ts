import type { Spool } from "./spool.ts";

export interface DoorVisit {
  readonly url: string;
  /** The request field that named the address, for faults. */
  readonly param: string;
  readonly openSpool: () => Promise<Spool>;
  readonly signal: AbortSignal;
}

export interface DoorLetter {
  readonly url: string;
  /** Where the address was named, for what is said of it. */
  readonly param: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** What became of a letter. The words hold nothing of the answer and tell no closed port from a filtered one. */
export type DoorReply =
  /** Any status; a redirect is an answer like others and is not followed. */
  | { readonly kind: "answered"; readonly status: number }
  /** The address may not be reached; nothing was sent. */
  | { readonly kind: "forbidden"; readonly reason: string }
  /** No answer came in time. The letter may have arrived all the same. */
  | { readonly kind: "unanswered"; readonly reason: string };

/** The one guarded way out to an address that a stranger named. */
export interface Door extends AsyncDisposable {
  /**
   * Fetches a picture into a closed spool: `http:` and `https:` only, every address of every hop checked
   * when it is connected to, no credentials, ports 80, 443 and above 1023, at most 3 redirects, 15 s each.
   * Throws `address_not_allowed` (wrong scheme, inward or forbidden address: the message never tells which
   * ports are open), `image_unreachable`, or what `openSpool` throws for too many bytes.
   */
  fetchPicture(visit: DoorVisit): Promise<Spool>;
  /**
   * Posts text to an address, once, within 10 s and by the same checks as above. Of the answer at most 64 KiB are
   * read, and thrown away. Throws only the signal's reason.
   */
  post(letter: DoorLetter): Promise<DoorReply>;
}
