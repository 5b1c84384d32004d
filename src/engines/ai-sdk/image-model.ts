import { isRecord } from "./is-record.ts";

/** A picture given to a model, as the versions 3 and 4 of the specification write it. */
export interface ModelFile {
  readonly type: "file";
  readonly mediaType: string;
  readonly data: Uint8Array;
}

/** One call of a model. `files` and `mask` belong to the versions 3 and 4. */
export interface ModelCall {
  readonly prompt: string;
  readonly n: number;
  readonly size: string | undefined;
  readonly aspectRatio: string | undefined;
  readonly seed: number | undefined;
  readonly files?: readonly ModelFile[] | undefined;
  readonly mask?: ModelFile | undefined;
  readonly providerOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly abortSignal: AbortSignal;
}

const MODEL_VERSIONS = ["v2", "v3", "v4"] as const;

/** An image model of a provider package, as far as it is used here. Its answers are checked by whoever reads them. */
export interface ImageModel {
  readonly specificationVersion: (typeof MODEL_VERSIONS)[number];
  /** `openai.image`: what stands before the first dot is the key of its options. */
  readonly provider: string;
  /** What one call can draw; undefined where the model does not say. */
  countMax(): Promise<number | undefined>;
  /** Calls the model once. There are no repetitions at this level: those live in the SDK, which is not used. */
  generate(call: ModelCall): Promise<unknown>;
}

/** Reads what a provider package made; undefined if it is no image model of a version that is known. */
export function readImageModel(value: unknown): ImageModel | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const version = MODEL_VERSIONS.find((known) => known === value["specificationVersion"]);
  const doGenerate = value["doGenerate"];
  if (version === undefined || typeof doGenerate !== "function") {
    return undefined;
  }
  return {
    specificationVersion: version,
    provider: String(value["provider"]),
    async countMax() {
      const most = value["maxImagesPerCall"];
      const told: unknown =
        typeof most === "function"
          ? await Reflect.apply(most, value, [{ modelId: value["modelId"] }])
          : most;
      return typeof told === "number" && told >= 1 ? Math.floor(told) : undefined;
    },
    async generate(call) {
      const result: unknown = await Reflect.apply(doGenerate, value, [call]);
      return result;
    },
  };
}
