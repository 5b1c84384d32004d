import type { Call, Generation } from "../../../contract/generation.ts";
import type { Urls } from "../../make-urls.ts";
import { renderCall, renderGeneration } from "../render-generation.ts";

/** The record as its owner sees it, with what only the operator may see. */
export function renderAdminGeneration(generation: Generation, urls: Urls) {
  return {
    ...renderGeneration(generation, urls),
    account: generation.account,
    key: generation.key,
    route: generation.route,
    channel: generation.channel,
    attempt: generation.attempt,
    crashes: generation.crashes,
    webhook_url: generation.webhookUrl,
    calls: generation.calls.map((call) => ({ ...renderCall(call), ...renderCallFacts(call) })),
  };
}

function renderCallFacts(call: Call) {
  return {
    number: call.number,
    attempt: call.attempt,
    pictures: [...call.pictures],
    upstream_id: call.upstreamId,
    price_paid_micros: call.pricePaidMicros,
    backend_text: call.backendText,
  };
}
