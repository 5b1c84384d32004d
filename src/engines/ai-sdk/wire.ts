import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { formatSize } from "../../contract/size.ts";
import type { ImageModel, ModelCall, ModelFile } from "./image-model.ts";
import type { ModelTraits } from "./model-traits.ts";
import { nearestRatio } from "./to-legal-size.ts";
import { toPrompt } from "./to-prompt.ts";

interface CallParts {
  readonly traits: ModelTraits;
  readonly model: Pick<ImageModel, "specificationVersion" | "provider">;
  readonly signal: AbortSignal;
}

/** Many backends count seeds in 31 bits. */
const SEED_BITS = 2 ** 31;

/** One call of ours as one call of the model. References are read whole, since the specification takes them only so. */
export async function toModelCall(work: EngineWork, parts: CallParts): Promise<ModelCall> {
  const { traits, model, signal } = parts;
  const [seed] = work.seeds;
  return {
    prompt: toPrompt(work, traits),
    n: work.count,
    ...toSizeMembers(work, traits),
    seed: traits.seed && seed !== undefined ? seed % SEED_BITS : undefined,
    ...(model.specificationVersion !== "v2" && (await toFileMembers(work))),
    providerOptions: toProviderOptions(work, parts),
    headers: {},
    abortSignal: signal,
  };
}

function toSizeMembers(
  { size }: EngineWork,
  { sizes }: ModelTraits,
): Pick<ModelCall, "size" | "aspectRatio"> {
  if (sizes.kind === "ratios") {
    return { size: undefined, aspectRatio: nearestRatio(sizes.ratios, size).name };
  }
  return { size: sizes.kind === "none" ? undefined : formatSize(size), aspectRatio: undefined };
}

/** An empty list would be an edit to some packages, so there is none where nothing is given. */
async function toFileMembers({
  references,
  mask,
}: EngineWork): Promise<Pick<ModelCall, "files" | "mask">> {
  if (references.length === 0) {
    return { files: undefined, mask: undefined };
  }
  const files: ModelFile[] = [];
  for (const reference of references) {
    files.push(await toFile(reference));
  }
  return { files, mask: mask && (await toFile(mask)) };
}

async function toFile(picture: EngineReference): Promise<ModelFile> {
  const data = Buffer.concat(await Array.fromAsync(picture.open()));
  return { type: "file", mediaType: picture.mediaType, data };
}

/** Wishes go under the provider's own key, below what the operator says for every call. */
function toProviderOptions(
  { wishes }: EngineWork,
  { traits, model }: CallParts,
): ModelCall["providerOptions"] {
  const key = toProviderKey(model);
  const given = Object.fromEntries(
    traits.wishes.flatMap((wish) => (wishes[wish] === undefined ? [] : [[wish, wishes[wish]]])),
  );
  const fixed = traits.providerOptions;
  return Object.keys(given).length === 0 ? fixed : { ...fixed, [key]: { ...given, ...fixed[key] } };
}

/** `black-forest-labs.image` keeps its options under `blackForestLabs`. */
export function toProviderKey({ provider }: Pick<ImageModel, "provider">): string {
  const [name = ""] = provider.split(".");
  return name.replaceAll(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
