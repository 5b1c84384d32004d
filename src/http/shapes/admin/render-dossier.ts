import type { Generation } from "../../../contract/generation.ts";
import type { GenerationDossier } from "../../../core/administration/inspection.ts";
import type { Urls } from "../../make-urls.ts";
import { renderAdminCall, renderAdminGeneration } from "./render-admin-generation.ts";

/** One record with all that is known of it: when what happened, what became of its money, who asked, and how. */
export function renderDossier(dossier: GenerationDossier, urls: Urls) {
  const { generation } = dossier;
  const rendered = renderAdminGeneration(dossier, urls);
  return {
    ...rendered,
    timeline: renderTimeline(generation),
    entries: dossier.entries.map(({ kind, amountMicros, createdAt }) => ({
      kind,
      amount_micros: amountMicros,
      created_ms: createdAt,
    })),
    calls: generation.calls.map((call) => ({
      ...renderAdminCall(call),
      started_ms: call.startedAt,
      ended_ms: call.endedAt,
    })),
    references: rendered.references.map((reference) => ({
      ...reference,
      ...referenceFacts(dossier, reference.n),
    })),
    client: renderClient(generation),
    idempotency: generation.isKeyed,
  };
}

function renderTimeline({ createdAt, startedAt, finishedAt, deliveredAt }: Generation) {
  return {
    created_ms: createdAt,
    started_ms: startedAt,
    finished_ms: finishedAt,
    delivered_ms: deliveredAt,
  };
}

/** Of one that was planned; its bytes are told while they are kept. */
function referenceFacts({ generation, referenceBytes }: GenerationDossier, n: number) {
  const planned = generation.plan.references.find((reference) => reference.n === n);
  return { media_type: planned?.mediaType ?? null, bytes: referenceBytes.get(n) ?? null };
}

function renderClient({ client }: Generation) {
  return client === null ? null : { user_agent: client.userAgent, retry: client.retryCount };
}
