import type { Client } from "limner/client";

/** A turn that this page is busy with. */
export interface Work {
  readonly threadId: string;
  readonly turnId: string;
  readonly client: Client;
  readonly key: string;
  readonly signal: AbortSignal;
  /** It is to be canceled as soon as it is known what it is. */
  cancelWanted: boolean;
}
