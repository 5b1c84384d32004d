import type { Call, Generation } from "../../contract/generation.ts";
import { formatSize } from "../../contract/size.ts";
import type { Urls } from "../make-urls.ts";
import type { GenerationAnswer } from "../schemas/generation-schemas.ts";
import { createdSeconds } from "./finished-answer.ts";
import { warningsOf } from "./warnings-of.ts";
import { renderUsage } from "./render-usage.ts";
import { renderWebhook } from "./render-webhook.ts";

/** The record of a generation, everywhere the same. */
export function renderGeneration(generation: Generation, urls: Urls): GenerationAnswer {
  const { plan } = generation;
  const webhook = renderWebhook(generation);
  return {
    id: generation.id,
    object: "generation",
    state: generation.state,
    created: createdSeconds(generation),
    model: generation.model,
    mode: plan.mode,
    size: renderSize(generation),
    pictures: generation.pictures.map((picture) => ({
      url: urls.picture(picture.asset, picture.mediaType),
      width: picture.width,
      height: picture.height,
      bytes: picture.bytes,
      media_type: picture.mediaType,
    })),
    understood: [plan.sizeUnderstood, generation.understood ?? ""]
      .filter((words) => words !== "")
      .join("; "),
    revised_prompt: generation.revisedPrompt,
    warnings: warningsOf(generation).map(({ code, field, message }) => ({ code, field, message })),
    error:
      generation.error === null
        ? null
        : {
            code: generation.error.code,
            message: generation.error.message,
            outcome: generation.error.outcome,
          },
    cost: renderCost(generation),
    prompt: plan.prompt,
    references: plan.references.map(({ n, changed, width, height }) => ({
      n,
      url: urls.reference(generation.id, n),
      changed,
      width,
      height,
      made_by: generation.parents.find((parent) => parent.n === n)?.generation ?? null,
    })),
    n: plan.count,
    seed: plan.seeds[0] ?? null,
    usage: generation.usage === null ? null : renderUsage(generation.usage),
    finished: toSeconds(generation.finishedAt),
    stages: generation.stages.map(({ name, ms }) => ({ name, ms })),
    calls: generation.calls.map(renderCall),
    retry_of: generation.retryOf,
    ...(webhook === undefined ? {} : { webhook }),
    ...(generation.erasedAt === null ? {} : { erased: toSeconds(generation.erasedAt) }),
    ...renderExpired(generation),
  };
}

/** What was kept for its time and is gone, each with when it went. */
function renderExpired({
  referencesExpiredAt,
  picturesExpiredAt,
}: Generation): Pick<GenerationAnswer, "expired"> {
  return referencesExpiredAt === null && picturesExpiredAt === null
    ? {}
    : {
        expired: {
          pictures: toSeconds(picturesExpiredAt),
          references: toSeconds(referencesExpiredAt),
        },
      };
}

function renderSize({ plan, pictures, native }: Generation): GenerationAnswer["size"] {
  const [first] = pictures;
  return {
    asked: plan.sizeAsked,
    delivered: first === undefined ? null : formatSize(first),
    native: native === null ? null : formatSize(native),
  };
}

function renderCost({ state, costMicros, heldMicros }: Generation): GenerationAnswer["cost"] {
  const isOpen = state === "queued" || state === "running";
  return {
    amount_micros: costMicros ?? 0,
    currency: "USD",
    ...(isOpen ? { held_micros: heldMicros } : {}),
  };
}

/** What was paid upstream and what the backend said are for the admin only. */
export function renderCall({
  channel,
  startedAt,
  endedAt,
  outcome,
}: Call): GenerationAnswer["calls"][number] {
  return {
    channel,
    started: toSeconds(startedAt),
    ms: endedAt === null ? null : endedAt - startedAt,
    outcome,
  };
}

function toSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.floor(milliseconds / 1000);
}
