import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { Plan } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { Model } from "../../contract/model.ts";
import type { Caller } from "../caller.ts";
import { type Catalogue, channelsOf, isOtherEngine } from "../catalogue.ts";
import { canPreview } from "../channels/can-preview.ts";
import { unfitChannels } from "../channels/unfit-channels.ts";
import type { ContentQuestion } from "../../contract/content-rule.ts";
import { enforceRules } from "../content/enforce-rules.ts";
import { readIntent, type Intent } from "../intent/read-intent.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { collectReferences } from "../references/collect-references.ts";
import { planSize } from "../sizes/plan-size.ts";
import { chooseSeeds } from "./choose-seeds.ts";
import { requestWarnings } from "./request-warnings.ts";
import { readWishes } from "./wishes.ts";

/**
 * Decides everything that holds for every attempt: intent, references, size, seeds, price.
 * Faults: those of intent, content, size and references. Nothing has been charged or admitted yet.
 */
export async function planGeneration(
  request: ImageRequest,
  caller: Caller,
  context: {
    readonly model: Model;
    readonly catalogue: Catalogue;
    readonly parts: LimnerParts;
    readonly signal: AbortSignal;
  },
): Promise<Plan> {
  const { model, catalogue } = context;
  const intent = readIntent(request);
  checkPictures(request, intent);
  checkChannels(intent, context);
  if (intent.pictures.length > 0) {
    // A size that cannot be had is said before anything is fetched for it.
    planSize({
      rule: model.sizes,
      asked: request.size,
      prompt: intent.prompt,
      reference: undefined,
    });
  }
  await enforceRules(toQuestion(intent, model), context);
  const { references, mask, warnings } = await gather(request, intent, { ...context, caller });
  const target = references.find((reference) => reference.changed);
  const size = planSize({
    rule: model.sizes,
    asked: request.size,
    prompt: intent.prompt,
    reference: target,
  });
  const count = request.route === "chat" ? 1 : request.n;
  const format = request.format ?? "png";
  const { seeds, wished } = chooseSeeds(request, count);

  return {
    mode: intent.mode,
    prompt: intent.prompt,
    context: intent.context,
    guidance: intent.guidance,
    references,
    mask,
    size: size.size,
    sizeAsked: size.asked,
    sizeUnderstood: size.understood,
    format,
    quality: format === "png" ? null : qualityOf(request.outputCompression),
    count,
    seeds,
    seedWished: wished,
    previews: request.streamed === true ? (request.partialImages ?? 0) : 0,
    wishes: readWishes(request),
    priceMicros: model.priceMicros,
    otherEnginePrices: otherEnginePrices(catalogue, model),
    warnings: [
      ...intent.warnings,
      ...requestWarnings(request, { canPreview: canPreview(catalogue, model) }),
      ...size.warnings,
      ...warnings,
    ],
  };
}

/** The most that the plan can cost: what is held. */
export function highestCostMicros(plan: Plan): number {
  return plan.count * Math.max(plan.priceMicros, ...Object.values(plan.otherEnginePrices ?? {}));
}

function checkPictures(request: ImageRequest, intent: Intent): void {
  if (request.route === "edits" && intent.pictures.length === 0) {
    throw new Fault("invalid_request", "An edit needs a picture. Send it as the field `image`.", {
      param: "image",
    });
  }
  if (request.mask !== undefined && intent.pictures.length >= BOUNDS.requestPicturesMax) {
    throw new Fault(
      "invalid_request",
      `A request may carry ${BOUNDS.requestPicturesMax} pictures, the mask included.`,
      { param: "mask" },
    );
  }
}

/** Said before anything is fetched: no backend of this model could change so many pictures. */
function checkChannels(
  { pictures }: Intent,
  { model, catalogue }: { readonly model: Model; readonly catalogue: Catalogue },
): void {
  const unfit = unfitChannels(catalogue, model, { references: pictures });
  const channels = channelsOf(catalogue, model);
  if (pictures.length > 0 && channels.every(({ settings }) => unfit.has(settings.id))) {
    throw new Fault(
      "not_possible",
      `No backend of "${model.id}" takes ${pictures.length} pictures. Send fewer, or use a model that edits; see /v1/models.`,
      { param: "model" },
    );
  }
}

function toQuestion(intent: Intent, { id }: Model): ContentQuestion {
  const { mode, prompt, context, guidance, pictures } = intent;
  return { mode, prompt, context, guidance, model: id, references: pictures.length };
}

type Gathered = Pick<Plan, "references" | "mask" | "warnings">;

async function gather(
  request: ImageRequest,
  intent: Intent,
  context: { readonly caller: Caller; readonly parts: LimnerParts; readonly signal: AbortSignal },
): Promise<Gathered> {
  const { caller, parts, signal } = context;
  const mask = request.mask === undefined ? [] : [{ source: request.mask, n: 0, changed: false }];
  const collected = await collectReferences([...intent.pictures, ...mask], caller, {
    parts,
    signal,
  });
  return {
    references: collected.references.filter((reference) => reference.n > 0),
    mask: collected.references.find((reference) => reference.n === 0) ?? null,
    warnings: collected.warnings,
  };
}

/** `output_compression` is 0 to 100, where 100 is the best picture; encoders count from 1. */
function qualityOf(compression: number | undefined): number | null {
  return compression === undefined ? null : Math.max(1, compression);
}

function otherEnginePrices(catalogue: Catalogue, model: Model): Record<string, number> {
  return Object.fromEntries(
    channelsOf(catalogue, model)
      .filter((channel) => isOtherEngine(catalogue, model, channel))
      .map((channel) => [channel.settings.id, channel.settings.priceMicros]),
  );
}
