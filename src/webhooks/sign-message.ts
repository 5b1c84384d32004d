import { createHmac } from "node:crypto";

const SECRET_PREFIX = "whsec_";

export interface SignedParts {
  readonly id: string;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The value of `webhook-signature`: for each secret `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`, with spaces
 * between (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 */
export function signMessage(
  { id, timestamp, body }: SignedParts,
  secrets: readonly string[],
): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(SECRET_PREFIX.length), "base64");
      const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`);
      return `v1,${signature.digest("base64")}`;
    })
    .join(" ");
}
