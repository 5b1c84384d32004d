import type { Call } from "../../../contract/generation.ts";
import type { GenerationCard } from "../../../core/administration/inspection.ts";
import type { Urls } from "../../make-urls.ts";
import { renderCall, renderGeneration } from "../render-generation.ts";

/** The record as its owner sees it, with what only the operator may see. */
export function renderAdminGeneration(card: GenerationCard, urls: Urls) {
  const { generation } = card;
  const { createdAt, finishedAt } = generation;
  return {
    ...renderGeneration(generation, {
      ...urls,
      reference: (id, n) => urls.adminReference(id, n),
    }),
    account: generation.account,
    account_name: card.accountName,
    key: generation.key,
    key_name: card.keyName,
    ms: finishedAt === null ? null : Math.max(0, finishedAt - createdAt),
    route: generation.route,
    channel: generation.channel,
    attempt: generation.attempt,
    crashes: generation.crashes,
    webhook_url: generation.webhookUrl,
    calls: generation.calls.map(renderAdminCall),
  };
}

export function renderAdminCall(call: Call) {
  return {
    ...renderCall(call),
    number: call.number,
    attempt: call.attempt,
    pictures: [...call.pictures],
    upstream_id: call.upstreamId,
    price_paid_micros: call.pricePaidMicros,
    backend_text: call.backendText,
  };
}
