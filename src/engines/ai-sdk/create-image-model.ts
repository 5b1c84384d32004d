import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { readImageModel } from "./image-model.ts";
import type { ImageModel } from "./image-model.ts";
import { isRecord } from "./is-record.ts";
import { factsOf } from "./known-packages.ts";
import type { Factory } from "./load-factory.ts";
import type { AiSdkOptions } from "./options.ts";

interface ModelParts {
  readonly settings: Pick<EngineSettings, "apiKey" | "baseUrl">;
  readonly options: Pick<AiSdkOptions, "package" | "settings">;
  readonly modelId: string;
  readonly fetch: typeof globalThis.fetch;
}

/** A provider of its own for each call, since its `fetch` belongs to that call. Throws a Fault of outcome `unpaid`. */
export function createImageModel(factory: Factory, parts: ModelParts): ImageModel {
  const { package: name } = parts.options;
  const made = make(factory, parts);
  const model = readImageModel(made);
  if (model === undefined) {
    throw wrong(
      made === undefined
        ? `The package ${name} has no image models.`
        : `The package ${name} is made for another version of the AI SDK; install one for AI SDK 5, 6 or 7.`,
    );
  }
  return model;
}

function make(factory: Factory, { settings, options, modelId, fetch }: ModelParts): unknown {
  const { apiKey, baseUrl } = settings;
  const { keySetting = "apiKey" } = factsOf(options.package, modelId);
  try {
    const provider = factory({
      // The compatible provider will not be made without a name, which is the key of its options.
      ...(options.package === "@ai-sdk/openai-compatible" && { name: "openai" }),
      ...options.settings,
      ...(apiKey !== undefined && { [keySetting]: apiKey }),
      ...(baseUrl !== "" && { baseURL: baseUrl }),
      fetch,
    });
    const makers = isMembered(provider) ? [provider["imageModel"], provider["image"]] : [];
    const maker = makers.find((member) => typeof member === "function");
    const model: unknown =
      maker === undefined ? undefined : Reflect.apply(maker, provider, [modelId]);
    return model;
  } catch (error) {
    const cause = toMaskedText(error instanceof Error ? error.message : String(error), [
      apiKey ?? "",
    ]);
    throw wrong(`The package ${options.package} does not take its settings or its model.`, cause);
  }
}

/** Most providers are functions that have members. */
function isMembered(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) || typeof value === "function";
}

function wrong(message: string, cause?: string): Fault {
  return new Fault("no_channel", message, { outcome: "unpaid", misconfigured: true, cause });
}
