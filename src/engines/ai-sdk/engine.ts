import type { Engine, EngineContext, EngineResult, EngineWork } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { createGuardedFetch } from "../shared/create-guarded-fetch.ts";
import { createImageModel } from "./create-image-model.ts";
import type { ImageModel } from "./image-model.ts";
import { loadFactory } from "./load-factory.ts";
import { readTraits } from "./model-traits.ts";
import type { AiSdkOptions } from "./options.ts";
import { performCall } from "./perform-call.ts";
import { toAbilities } from "./to-abilities.ts";

/** As long as the core leaves a channel out that has nothing to ask: the backend's own refusal can only be tried again. */
const REFUSAL_MS = 600_000;

/** Stands for the public model's name, which only a call tells. */
const UNNAMED = "unnamed";

/**
 * Loads the package to learn what its model can do, and connects to nothing. Where it cannot be loaded the engine is made all the
 * same; its calls and its probe then say what to do, and take the package once it is there.
 */
export async function createAiSdk(
  settings: EngineSettings,
  options: AiSdkOptions,
): Promise<Engine> {
  const modelId = settings.model ?? UNNAMED;
  const model = await lookAtModel(settings, options, modelId);
  const traits = await readTraits({ options, modelId, model });
  const guard = createGuardedFetch(settings);
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();
  let refused: { readonly fault: Fault; readonly at: number } | undefined;

  const perform = async (work: EngineWork, context: EngineContext): Promise<EngineResult> => {
    const signal = AbortSignal.any([context.signal, closing.signal]);
    signal.throwIfAborted();
    const factory = await loadFactory(options);
    try {
      const parts = { settings, options, traits, guard, factory };
      const result = await performCall(work, { ...context, signal }, parts);
      refused = undefined;
      return result;
    } catch (error) {
      if (error instanceof Fault && error.misconfigured) {
        refused = { fault: error, at: performance.now() };
      }
      throw error;
    }
  };

  return {
    id: "ai-sdk",
    abilities: toAbilities(traits),

    generate(work, context) {
      const call = perform(work, context);
      const forget = (): void => void underWay.delete(call);
      underWay.add(call);
      call.then(forget, forget);
      return call;
    },

    // A package has no question that is free everywhere, so this asks the disk, and remembers what a call was told.
    async probe() {
      await loadModel(settings, options, modelId);
      if (refused !== undefined && performance.now() - refused.at < REFUSAL_MS) {
        throw refused.fault;
      }
    },

    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The channel was closed while it drew."));
      await Promise.allSettled(underWay);
      await guard[Symbol.asyncDispose]();
    },
  };
}

async function lookAtModel(
  settings: EngineSettings,
  options: AiSdkOptions,
  modelId: string,
): Promise<ImageModel | undefined> {
  try {
    return await loadModel(settings, options, modelId);
  } catch (error) {
    if (error instanceof Fault) {
      // The first call and the probe say it; the server starts without.
      return undefined;
    }
    throw error;
  }
}

async function loadModel(
  settings: EngineSettings,
  options: AiSdkOptions,
  modelId: string,
): Promise<ImageModel> {
  const factory = await loadFactory(options);
  const fetch = (): Promise<never> =>
    Promise.reject(new Error("a model that is only looked at asks nothing"));
  return createImageModel(factory, { settings, options, modelId, fetch });
}
