import type { PictureFormat } from "./picture-format.ts";
import type { Spool } from "./spool.ts";

/** A picture that a request names or brings. */
export type PictureSource =
  /** Anything that was written as an address, not yet looked at. */
  | { readonly kind: "url"; readonly url: string; readonly param: string }
  /** Bytes that came with the request, already spooled; the request's owner disposes of them. */
  | { readonly kind: "bytes"; readonly spool: Spool; readonly param: string };

export interface Turn {
  readonly role: "system" | "user" | "assistant";
  readonly text: string;
  /** In order of appearance. */
  readonly pictures: readonly PictureSource[];
}

export type Route = "chat" | "generations" | "edits";

/**
 * One request to draw or change, whatever door it came through. Readers make it; they have checked
 * types and ranges, and have turned inline pictures into spools. Absent members were not sent.
 */
export interface ImageRequest {
  readonly route: Route;
  readonly model: string;
  /** In order; the last user turn is the instruction. `generations` and `edits` have one user turn. */
  readonly turns: readonly Turn[];
  readonly mask?: PictureSource;
  /** As written by the caller; the size plan judges it. */
  readonly size?: string;
  /** 1 to 10. */
  readonly n: number;
  readonly format?: PictureFormat;
  /** 0 to 100. */
  readonly outputCompression?: number;
  readonly background?: "transparent" | "opaque" | "auto";
  readonly quality?: string;
  readonly style?: string;
  readonly moderation?: string;
  readonly inputFidelity?: string;
  /** Previews wanted of each picture, 0 to 3; they count only where the answer is `streamed`. */
  readonly partialImages?: number;
  /** The answer is sent as it comes about, so there is somebody to see previews. */
  readonly streamed?: boolean;
  readonly user?: string;
  /** 0 to 2^32 - 1. */
  readonly seed?: number;
  /** 0 to 2. */
  readonly temperature?: number;
  /** SHA-256, in hexadecimal, over route and parsed content; tells a repeated request from a new one. The API key is added by the core. */
  readonly contentHash: string;
  /** Names of members that mean nothing here, in order; what chat software always sends along is not among them. */
  readonly unreadMembers?: readonly string[];
  /** Messages that were set aside while reading, said to the caller as warnings. */
  readonly toolMessages: number;
}
