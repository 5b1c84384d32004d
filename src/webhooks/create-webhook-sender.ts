import type { Door, DoorReply } from "../contract/door.ts";
import type { WebhookAnswer, WebhookMessage, WebhookSender } from "../contract/webhooks.ts";
import { signMessage } from "./sign-message.ts";

const GONE = 410;

/** Sends through the door that it is handed, and so only where that one lets it. */
export function createWebhookSender({
  door,
}: {
  readonly door: Pick<Door, "post">;
}): WebhookSender {
  return {
    async send({ url, signal, ...message }) {
      const letter = { url, body: message.body, param: "X-Webhook-Url", signal };
      return toAnswer(await door.post({ ...letter, headers: toHeaders(message) }));
    },
  };
}

function toHeaders(message: Omit<WebhookMessage, "url" | "signal">): Record<string, string> {
  const { id, body, secrets } = message;
  const timestamp = Math.floor(message.sentAt / 1000);
  return {
    "content-type": "application/json",
    "user-agent": "Limner",
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signMessage({ id, timestamp, body }, secrets),
  };
}

function toAnswer(reply: DoorReply): WebhookAnswer {
  if (reply.kind !== "answered") {
    const isFinal = reply.kind === "forbidden";
    return { kind: "failed", status: null, reason: reply.reason, isFinal };
  }
  const { status } = reply;
  const family = Math.floor(status / 100);
  if (family === 2) return { kind: "delivered", status };
  return { kind: "failed", status, reason: describeStatus(status), isFinal: status === GONE };
}

function describeStatus(status: number): string {
  if (status === GONE) return "The address answered 410 Gone, so nothing more is sent to it.";
  if (status >= 300 && status < 400) {
    return `The address answered with a redirect (${status}), which is not followed; name the address it leads to.`;
  }
  return `The address answered ${status}; only 200 to 299 means that a message was taken.`;
}
