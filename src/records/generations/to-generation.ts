import type { Call, Generation, Picture } from "../../contract/generation.ts";
import { fromJson, fromNullableJson } from "../json-column.ts";
import type { AssetRow, CallRow, GenerationRow, LineageRow, OutboxRow } from "../tables.ts";
import { toDelivery } from "../webhooks/to-delivery.ts";

export interface GenerationParts {
  /** Stored outputs, in order. */
  readonly pictures: readonly AssetRow[];
  /** By number. */
  readonly calls: readonly CallRow[];
  /** By reference. */
  readonly lineage: readonly LineageRow[];
  /** What tells its end. */
  readonly outbox?: OutboxRow | undefined;
}

export function toGeneration(row: GenerationRow, parts: GenerationParts): Generation {
  return {
    id: row.id,
    account: row.account,
    key: row.key,
    route: row.route,
    model: row.model,
    fingerprint: row.fingerprint,
    plan: fromJson(row.plan),
    state: row.state,
    attempt: row.attempt,
    crashes: row.crashes,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    deliveredAt: row.delivered_at,
    erasedAt: row.erased_at,
    referencesExpiredAt: row.references_expired_at,
    picturesExpiredAt: row.pictures_expired_at,
    stages: fromJson(row.stages),
    warnings: fromJson(row.warnings),
    error: fromNullableJson(row.error),
    costMicros: row.cost_micros,
    heldMicros: row.cost_micros === null ? row.hold_micros : 0,
    native: fromNullableJson(row.native),
    understood: row.understood,
    revisedPrompt: row.revised_prompt,
    usage: fromNullableJson(row.usage),
    channel: row.channel,
    retryOf: row.retry_of,
    isKeyed: row.keyed === 1,
    client: fromNullableJson(row.client),
    webhookUrl: row.webhook_url,
    webhook: parts.outbox === undefined ? null : toDelivery(parts.outbox),
    pictures: parts.pictures.map(toPicture),
    calls: parts.calls.map(toCall),
    parents: parts.lineage.map(({ n, parent }) => ({ n, generation: parent })),
  };
}

function toPicture(row: AssetRow): Picture {
  const { name, position, width, height, bytes, media_type: mediaType } = row;
  if (width === null || height === null || bytes === null || mediaType === null) {
    throw new Error(`The stored picture ${name.slice(0, 8)}… was never described.`);
  }
  return { asset: name, order: position, width, height, bytes, mediaType };
}

function toCall(row: CallRow): Call {
  return {
    number: row.number,
    attempt: row.attempt,
    channel: row.channel,
    pictures: fromJson(row.pictures),
    upstreamId: row.upstream_id,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    pricePaidMicros: row.price_paid_micros,
    backendText: row.backend_text,
  };
}
