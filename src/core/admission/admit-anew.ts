import { Fault } from "../../contract/fault.ts";
import type { Admission, AdmissionResult } from "../../contract/generation-records.ts";
import type { Plan, Stage } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { Model } from "../../contract/model.ts";
import { timeOrderedHex } from "../../kit/time-ordered-hex.ts";
import type { Caller } from "../caller.ts";
import type { Seat } from "../joining/create-attendance.ts";
import type { DrawOptions } from "../limner.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { limitsOfAccount } from "../limits-in-force.ts";
import { takeRates, type Rates } from "../limits/take-rates.ts";
import { checkMeans } from "./check-means.ts";
import { chooseWebhook } from "./choose-webhook.ts";
import { findModel } from "./find-model.ts";
import { highestCostMicros, planGeneration } from "./plan-generation.ts";

interface AdmitContext {
  readonly caller: Caller;
  readonly fingerprint: string;
  readonly options: DrawOptions;
  readonly parts: LimnerParts;
}

export interface Admitted {
  readonly result: AdmissionResult;
  /** Taken unless the request has an `Idempotency-Key`. */
  readonly seat: Seat | null;
  readonly rates: Rates;
}

/** Checks what the caller may, plans, and writes it all down at once. Faults as `Limner.draw`. */
export async function admitAnew(request: ImageRequest, context: AdmitContext): Promise<Admitted> {
  const { caller, options, parts } = context;
  if (parts.isDraining()) {
    throw new Fault(
      "overloaded",
      "The server is about to stop and takes no new work. Try again in a few seconds.",
      { retryAfterS: 5 },
    );
  }
  const model = findModel(parts.catalogue(), request.model, caller);
  const { webhooks } = parts;
  const webhookUrl = chooseWebhook(options.webhookUrl, { caller, model, webhooks });
  await checkMeans(caller, model.priceMicros, parts);
  const images = request.route === "chat" ? 1 : request.n;
  const taken = await takeRates(caller, images, parts);
  try {
    const planned = await plan(request, model, context);
    const written = await writeDown(planned, { ...context, request, model, webhookUrl });
    if (written.result.kind === "joined") {
      await taken.giveBackImages();
      return { ...written, rates: {} };
    }
    return { ...written, rates: taken.rates };
  } catch (error) {
    await taken.giveBackImages();
    throw error;
  }
}

interface Planned {
  readonly plan: Plan;
  readonly stages: readonly Stage[];
}

async function plan(
  request: ImageRequest,
  model: Model,
  { caller, options, parts }: AdmitContext,
): Promise<Planned> {
  const startedAt = parts.clock.elapsed();
  const { signal } = options;
  const catalogue = parts.catalogue();
  const made = await planGeneration(request, caller, { model, catalogue, parts, signal });
  const ms = Math.round(parts.clock.elapsed() - startedAt);
  return { plan: made, stages: made.references.length === 0 ? [] : [{ name: "references", ms }] };
}

async function writeDown(
  { plan: planned, stages }: Planned,
  context: AdmitContext & {
    readonly request: ImageRequest;
    readonly model: Model;
    readonly webhookUrl: string | null;
  },
): Promise<Omit<Admitted, "rates">> {
  const { caller, fingerprint, options, parts, request, model, webhookUrl } = context;
  const { account, key } = caller;
  const { idempotencyValue } = options;
  const createdAt = parts.clock.now();
  const admission: Admission = {
    id: `gen_${timeOrderedHex(createdAt)}`,
    account: account.id,
    key: key.id,
    route: request.route,
    model: model.id,
    fingerprint,
    plan: planned,
    holdMicros: highestCostMicros(planned),
    createdAt,
    stages,
    waitedBy: parts.settings.process,
    idempotencyValue,
    retryOf: null,
    client: options.client,
    webhookUrl,
    queuedMax: limitsOfAccount(account, parts.settings.limits).queued,
    keyQueuedMax: key.limits?.queued ?? null,
  };
  // Seated before it exists, so that no moment passes in which it looks as if nobody waited.
  const seat = idempotencyValue === null ? parts.attendance.take(admission.id) : null;
  try {
    const result = await parts.records.generations.admit(admission);
    parts.dispatch.ring("admitted");
    return { result, seat };
  } catch (error) {
    await seat?.close({ answered: false });
    throw error;
  }
}
