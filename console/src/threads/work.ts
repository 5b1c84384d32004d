import type { Client } from "limner/client";

/** A turn that this page is busy with. */
export interface Work {
  readonly threadId: string;
  readonly turnId: string;
  readonly client: Client;
  readonly key: string;
  readonly signal: AbortSignal;
  /** A request has left whose answer is not known: the server may have accepted it. */
  unsure: boolean;
  /** It is to be canceled as soon as it is known what it is. */
  cancelWanted: boolean;
}
