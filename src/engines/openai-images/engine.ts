import type {
  Abilities,
  Engine,
  EngineContext,
  EngineResult,
  EngineWork,
} from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "../shared/create-upstream.ts";
import { limnerWarnings } from "../shared/limner-warnings.ts";
import type { Upstream } from "../shared/upstream.ts";
import type { OpenAiImagesOptions } from "./options.ts";
import type { Profile } from "./profile.ts";
import { readAnswer } from "./read-answer.ts";
import { toHeaders } from "./to-headers.ts";
import { toProfile } from "./to-profile.ts";
import { toOrder } from "./wire.ts";

/** A client of the OpenAI Images API. Throws an Error that tells the operator what to change in the options. */
export function createOpenAiImages(
  settings: EngineSettings,
  options: OpenAiImagesOptions = {},
): Engine {
  const profile = toProfile(settings, options);
  const headers = toHeaders(settings, options);
  const upstream = createUpstream(settings, { headers });
  const { apiKey } = settings;
  const secrets = [...Object.values(headers), ...(apiKey === undefined ? [] : [apiKey])];
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();

  const draw = async (work: EngineWork, context: EngineContext): Promise<EngineResult> => {
    const signal = AbortSignal.any([context.signal, closing.signal]);
    signal.throwIfAborted();
    const { path, body, warnings } = await toOrder(work, profile);
    await context.sending();
    context.progress({ stage: "drawing", share: 0 });
    await using answer = await upstream.send({
      method: "POST",
      path,
      headers: { "idempotency-key": work.callKey },
      body,
      signal,
    });
    const result = await readAnswer(answer, {
      work,
      context: { signal, openSpool: () => context.openSpool() },
      upstream,
      settings,
      secrets,
      hasSeed: profile.seed !== null,
    });
    const further = profile.isLimner ? limnerWarnings(answer.headers["x-warnings"]) : [];
    return { ...result, warnings: [...warnings, ...further] };
  };

  return {
    id: "openai-images",
    abilities: toAbilities(profile),

    generate(work, context) {
      const call = draw(work, context);
      const forget = (): void => void underWay.delete(call);
      underWay.add(call);
      call.then(forget, forget);
      return call;
    },

    probe: (signal) => probe(upstream, AbortSignal.any([signal, closing.signal])),

    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The engine was closed while it drew."));
      await Promise.allSettled(underWay);
      await upstream[Symbol.asyncDispose]();
    },
  };
}

function toAbilities({ sizes, edits, seed, ...profile }: Profile): Abilities {
  return {
    edit: edits !== null,
    referencesMax: edits?.referencesMax ?? 0,
    mask: edits?.mask ?? false,
    countMax: profile.countMax,
    legalSize: (target) => sizes.legalSize(target),
    seed: seed !== null,
    formats: profile.sendsOutputFormat ? ["png", "jpeg", "webp"] : ["png"],
    transparency: profile.transparency,
    wishes: Object.keys(profile.wishes) as (keyof typeof profile.wishes)[],
    // They come as PNG files, and an engine hands over pixels.
    previews: false,
    progress: false,
    // The API has no way to take an order back; hanging up is all that can be done.
    cancel: false,
    // Whether a server is one's own cannot be seen from here, and most of them bill.
    repeatable: false,
    procedural: false,
  };
}

/** The list of models costs nothing. A server without that list is reachable all the same. */
async function probe(upstream: Upstream, signal: AbortSignal): Promise<void> {
  try {
    await using _answer = await upstream.send({
      method: "GET",
      path: "/models",
      signal,
      isFree: true,
    });
  } catch (error) {
    // The cause of a fault by status begins with it.
    if (!(error instanceof Fault && /^40[45] /.test(String(error.cause)))) {
      throw error;
    }
  }
}
