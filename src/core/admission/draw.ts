import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { Generation, Stage } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import { formatMicros } from "../../kit/micros.ts";
import { randomHex } from "../../kit/random-hex.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import type { Caller } from "../caller.ts";
import type { Accepted, DrawOptions } from "../limner.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { findModel } from "./find-model.ts";
import { highestCostMicros, planGeneration } from "./plan-generation.ts";

/** Admits one request, or answers it from an earlier one. See `Limner.draw`. */
export async function draw(
  request: ImageRequest,
  caller: Caller,
  context: { readonly parts: LimnerParts; readonly options: DrawOptions },
): Promise<Accepted> {
  const { parts, options } = context;
  const fingerprint = sha256Hex(`${caller.key.id}\n${request.route}\n${request.contentHash}`);

  // A replay is answered whatever has changed since, so it is looked up before anything else.
  const earlier = await findReplay(fingerprint, caller, context);
  if (earlier !== undefined) {
    return { generation: earlier, replayed: true };
  }
  if (parts.isDraining()) {
    throw new Fault(
      "overloaded",
      "The server is about to stop and takes no new work. Try again in a few seconds.",
      { retryAfterS: 5 },
    );
  }
  const catalogue = parts.catalogue();
  const model = findModel(catalogue, request.model, caller);
  await checkMeans(caller, model.priceMicros, parts);

  const startedAt = parts.clock.elapsed();
  const plan = await planGeneration(request, caller, {
    model,
    catalogue,
    parts,
    signal: options.signal,
  });
  const stages: Stage[] =
    plan.references.length === 0
      ? []
      : [{ name: "references", ms: Math.round(parts.clock.elapsed() - startedAt) }];
  const result = await parts.records.generations.admit({
    id: `gen_${randomHex()}`,
    account: caller.account.id,
    key: caller.key.id,
    route: request.route,
    model: model.id,
    fingerprint,
    plan,
    holdMicros: highestCostMicros(plan),
    createdAt: parts.clock.now(),
    stages,
    waitedBy: parts.settings.process,
    idempotencyValue: options.idempotencyValue,
    retryOf: null,
    webhookUrl: null,
    queuedMax: null,
  });
  parts.dispatch.ring();
  return { generation: result.generation, replayed: result.kind === "joined" };
}

async function findReplay(
  fingerprint: string,
  caller: Caller,
  context: { readonly parts: LimnerParts; readonly options: DrawOptions },
): Promise<Generation | undefined> {
  const { idempotencyValue } = context.options;
  if (idempotencyValue === null) {
    return undefined;
  }
  if (idempotencyValue.length > BOUNDS.idempotencyCharactersMax) {
    throw new Fault(
      "invalid_request",
      `Idempotency-Key may have at most ${BOUNDS.idempotencyCharactersMax} characters.`,
    );
  }
  const earlier = await context.parts.records.generations.findIdempotent(
    caller.key.id,
    idempotencyValue,
  );
  if (earlier !== undefined && earlier.erasedAt !== null) {
    throw new Fault(
      "expired",
      "The generation of this Idempotency-Key was erased. Send a new value to draw anew.",
    );
  }
  if (earlier !== undefined && earlier.fingerprint !== fingerprint) {
    throw new Fault(
      "idempotency_mismatch",
      "This Idempotency-Key was used for a different request. Send a new value, or the same request again.",
    );
  }
  return earlier;
}

/** A first look, before anything is fetched; admission looks again inside its transaction. */
async function checkMeans(caller: Caller, priceMicros: number, parts: LimnerParts): Promise<void> {
  const { account, key } = caller;
  if (!account.unlimited && account.balanceMicros < priceMicros) {
    throw new Fault(
      "insufficient_quota",
      `The balance is $${formatMicros(account.balanceMicros)} and a picture costs $${formatMicros(priceMicros)}. Top up the account.`,
    );
  }
  if (key.budgetMicros !== null && key.budgetMicros - key.budgetUsedMicros < priceMicros) {
    throw new Fault(
      "insufficient_quota",
      "The budget of this API key is used up. Raise it, or use another key.",
    );
  }
  const free = await parts.store.freeBytes();
  if (free !== undefined && free < parts.settings.diskFloorBytes) {
    throw new Fault(
      "storage_unavailable",
      "The server's disk is nearly full, so it takes no new work. Its operator must make room.",
      {
        retryAfterS: 60,
      },
    );
  }
}
