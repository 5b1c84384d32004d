/** One message to a receiver, as it is signed and sent. */
export interface WebhookMessage {
  /** The same over all tries. */
  readonly id: string;
  readonly url: string;
  /** JSON. */
  readonly body: string;
  /** The moment of this try, in Unix milliseconds; it is part of what is signed. */
  readonly sentAt: number;
  /** `whsec_` and base64; the message is signed with each, so that a receiver may know either. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
}

export type WebhookAnswer =
  | { readonly kind: "delivered"; readonly status: number }
  | {
      readonly kind: "failed";
      /** Null if there was no answer. */
      readonly status: number | null;
      /** In words that the owner of the address may read. */
      readonly reason: string;
      /** Another try would be pointless: the address is gone or may not be reached. */
      readonly isFinal: boolean;
    };

/** Signs and posts, by Standard Webhooks (https://www.standardwebhooks.com). */
export interface WebhookSender {
  /** Throws only the signal's reason. */
  send(message: WebhookMessage): Promise<WebhookAnswer>;
}
