import type { EngineWork } from "../../contract/engine.ts";
import type { Size } from "../../contract/size.ts";
import { chooseSize } from "../shared/choose-size.ts";
import type { NamedSize } from "./named-size.ts";
import type { GeminiOptions } from "./options.ts";
import { toParts } from "./to-parts.ts";
import { toTraits } from "./to-traits.ts";

/** Seeds are 32 bits with a sign here; only those without one are sure to be taken. */
const SEED_MASK = 0x7f_ff_ff_ff;

/** The path of the one request that orders a picture, below the base URL. */
export function toPath(model: string): string {
  const name = model.replace(/^models\//, "");
  return `/models/${name.split("/").map(encodeURIComponent).join("/")}:generateContent`;
}

/** The body of that request; pictures in it are places that are filled while it is sent. */
export function toRequest(
  work: EngineWork,
  options: GeminiOptions,
): Readonly<Record<string, unknown>> {
  const { modalities = ["TEXT", "IMAGE"], seed, guidance } = options;
  const { aspectRatio, imageSize } = nameOf(work.size, toTraits(options, work.model).sizes);
  return {
    ...(guidance !== "words" &&
      work.guidance !== "" && { systemInstruction: { parts: [{ text: work.guidance }] } }),
    contents: [{ role: "user", parts: toParts(work, options) }],
    generationConfig: {
      responseModalities: modalities,
      imageConfig: {
        ...(aspectRatio !== undefined && { aspectRatio }),
        ...(imageSize !== undefined && { imageSize }),
        ...options.imageConfig,
      },
      ...(seed === true && { seed: (work.seeds[0] ?? 0) & SEED_MASK }),
      ...options.generationConfig,
    },
    ...options.fields,
  };
}

/** A size that is no legal one of this model was planned before the model's name was known; the nearest is asked for. */
function nameOf(size: Size, sizes: readonly NamedSize[]): Partial<NamedSize> {
  const legal = chooseSize(size, sizes);
  return sizes.find(({ width, height }) => width === legal.width && height === legal.height) ?? {};
}
