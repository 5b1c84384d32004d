import { Fault } from "../../contract/fault.ts";
import type { Model } from "../../contract/model.ts";
import { readWebhookUrl } from "../../contract/webhook-url.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";

const HEADER = "X-Webhook-Url";

interface Context {
  readonly caller: Caller;
  readonly model: Model;
  readonly webhooks: LimnerParts["webhooks"];
}

/**
 * Where the end is told: the address in the request, else that of the key, else that of the model. Throws
 * `invalid_request` for an address that cannot be one, and for any while the server knows no public address of its own.
 */
export function chooseWebhook(
  asked: string | null,
  { caller, model, webhooks }: Context,
): string | null {
  const url = asked === null ? (caller.key.webhookUrl ?? model.webhookUrl) : readAsked(asked);
  if (url === null || webhooks.isOffered) return url;
  const whose = asked === null ? "of this key" : `in ${HEADER}`;
  throw new Fault(
    "invalid_request",
    `The webhook ${whose} cannot be promised: a message names pictures by whole addresses, and this server was not told ` +
      "its own. Its operator must set LIMNER_PUBLIC_URL; until then, ask for the record instead.",
    { param: HEADER },
  );
}

function readAsked(text: string): string {
  return readWebhookUrl(text.trim(), HEADER);
}
