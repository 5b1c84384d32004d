import type { TryEnd, WebhookDelivery } from "../../contract/webhook-records.ts";
import type { CourierParts } from "./courier-parts.ts";
import { nextTryInMs, TRIES_MAX } from "./next-try.ts";
import { renderMessage } from "./render-message.ts";

interface TryParts extends CourierParts {
  readonly signal: AbortSignal;
}

/** Makes one try and writes down how it ended. A try that is broken off by `signal` is given back. Never rejects. */
export async function makeTry(delivery: WebhookDelivery, parts: TryParts): Promise<void> {
  const { records, log, signal } = parts;
  const facts = {
    delivery: delivery.id,
    generation: delivery.generation,
    tries: delivery.tries,
  };
  const writeDown = async (end: TryEnd): Promise<void> => {
    if (await records.webhooks.endTry(delivery, end)) {
      tellEnd(end, facts, parts);
    }
  };
  // What cannot be written down comes back when its lease is over.
  const complain = (error: unknown): void => log.error("webhook-broken", { ...facts, error });
  try {
    await writeDown(await send(delivery, parts));
  } catch (error) {
    if (signal.aborted) {
      await records.webhooks.giveBack(delivery).catch(complain);
      return;
    }
    complain(error);
    const reason = "The server could not make or send the message; its log says why.";
    const end = toFailure(delivery, { status: null, reason, isFinal: false }, parts);
    await writeDown(end).catch(complain);
  }
}

async function send(delivery: WebhookDelivery, parts: TryParts): Promise<TryEnd> {
  const { records, sender, clock, signal } = parts;
  if (delivery.tries > TRIES_MAX) {
    const reason = delivery.lastError ?? "The server stopped while the last try was under way.";
    return { kind: "failed", at: clock.now(), status: null, reason, againInMs: null };
  }
  if (parts.renderRecord === null) {
    const reason =
      "The server has no public address (LIMNER_PUBLIC_URL) any more, so nobody can be told where the pictures are.";
    return toFailure(delivery, { status: null, reason, isFinal: false }, parts);
  }
  const generation = await records.generations.get(delivery.generation);
  const secrets = await records.accounts.webhookSecrets(delivery.account);
  if (generation === undefined || secrets === undefined) {
    throw new Error(`${delivery.id} tells of a generation or an account that is not there.`);
  }
  const { id, url } = delivery;
  const body = renderMessage(delivery, generation, parts.renderRecord);
  const answer = await sender.send({ id, url, body, secrets, sentAt: clock.now(), signal });
  return answer.kind === "delivered"
    ? { kind: "delivered", at: clock.now(), status: answer.status }
    : toFailure(delivery, answer, parts);
}

function toFailure(
  { tries }: WebhookDelivery,
  failure: { readonly status: number | null; readonly reason: string; readonly isFinal: boolean },
  { clock, random }: TryParts,
): TryEnd {
  const { status, reason, isFinal } = failure;
  const againInMs = isFinal ? null : nextTryInMs(tries, random);
  return { kind: "failed", at: clock.now(), status, reason, againInMs };
}

/** The address may hold a secret of its receiver, so only the delivery is named. */
function tellEnd(end: TryEnd, facts: object, { log, metrics }: TryParts): void {
  const { status } = end;
  if (end.kind === "delivered") {
    metrics.webhook("delivered");
    log.info("webhook-delivered", { ...facts, status });
  } else if (end.againInMs === null) {
    metrics.webhook("given_up");
    log.warn("webhook-given-up", { ...facts, status, reason: end.reason });
  } else {
    metrics.webhook("failed");
    log.info("webhook-failed", { ...facts, status, reason: end.reason });
  }
}
