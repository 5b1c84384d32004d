import type { IncomingHttpHeaders } from "node:http";
import type { SocketRequest, UpstreamSocket } from "./open-socket.ts";

/** One request to a backend. */
export interface UpstreamRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the base URL (`/images/generations`), or a whole URL on the base URL's own origin. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: UpstreamBody;
  readonly signal: AbortSignal;
  /** It orders nothing, so that no failure of it can have cost anything. */
  readonly isFree?: boolean;
}

/** Bytes with their type. `bytes` is the length where it is known, which spares the backend chunked bodies. */
export interface UpstreamBody {
  readonly mediaType: string;
  readonly bytes?: number;
  /** Called once for each sending. */
  open(): AsyncIterable<Uint8Array>;
}

/** An answer whose head has come, with a status from 200 to 299. Closing it ends what is still on its way. */
export interface UpstreamAnswer extends AsyncDisposable {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked; throws a Fault if it breaks off. Read once. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** The connection of one channel to its backend. */
export interface Upstream extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends once; redirects are not followed. Throws the signal's reason, or a Fault with an outcome: `unpaid` while the request was
   * not written out, `unknown` afterwards, and as the table of `toStatusFault` says for a status of 300 and above.
   */
  send(request: UpstreamRequest): Promise<UpstreamAnswer>;
  /** Opens a websocket by the same rules for addresses. Throws the signal's reason, or what says that it could not be opened. */
  openSocket(request: SocketRequest): Promise<UpstreamSocket>;
}
