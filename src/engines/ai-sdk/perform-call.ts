import type { EngineContext, EngineResult, EngineWork } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { whileWanted } from "../../kit/while-wanted.ts";
import type { GuardedFetch } from "../shared/create-guarded-fetch.ts";
import { createImageModel } from "./create-image-model.ts";
import type { Factory } from "./load-factory.ts";
import type { ModelTraits } from "./model-traits.ts";
import type { AiSdkOptions } from "./options.ts";
import { readResult } from "./read-result.ts";
import { toCallFault } from "./to-call-fault.ts";
import { toModelCall } from "./wire.ts";
import { withoutForeignMask } from "./without-foreign-mask.ts";

export interface CallParts {
  readonly settings: EngineSettings;
  readonly options: AiSdkOptions;
  readonly traits: ModelTraits;
  readonly guard: GuardedFetch;
  readonly factory: Factory;
}

/** One call of the model, from the provider to the pictures in their spools. */
export async function performCall(
  work: EngineWork,
  context: EngineContext,
  { settings, options, traits, guard, factory }: CallParts,
): Promise<EngineResult> {
  const { signal } = context;
  const secrets = settings.apiKey === undefined ? [] : [settings.apiKey];
  using call = guard.open({ callKey: work.callKey, context });
  const { fetch, report } = call;
  const model = createImageModel(factory, { settings, options, modelId: work.model, fetch });
  const { work: asked, warnings } = withoutForeignMask(work);
  const request = await toModelCall(asked, { traits, model, signal });
  context.progress({ stage: "drawing", share: 0 });
  let result: unknown;
  try {
    // Some packages wait between two questions without looking at the signal.
    result = await whileWanted(model.generate(request), signal);
  } catch (error) {
    signal.throwIfAborted();
    throw toCallFault(error, { report, package: options.package, apiKey: settings.apiKey });
  }
  const answer = await readResult(result, { work, context, words: report.words, secrets });
  return { ...answer, warnings: [...warnings, ...answer.warnings] };
}
