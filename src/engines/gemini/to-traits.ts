import type { ModelTraits } from "./model-traits.ts";
import { IMAGE_SIZES } from "./named-size.ts";
import type { Family, GeminiOptions } from "./options.ts";
import { SECOND_GENERATION_SIZES } from "./second-generation-sizes.ts";
import { THIRD_GENERATION_SIZES } from "./third-generation-sizes.ts";

/** Gateways know the models by their nicknames, too: the plain one is the second generation. */
const SECOND_GENERATION = /gemini-2[.]|nano-?banana(?!-?(?:pro|\d))/i;
const LITE = /\blite\b/i;

/** `model` is the name at the backend; undefined while no call has said it. What is not known is taken for the newest. */
export function toTraits(options: GeminiOptions, model = ""): ModelTraits {
  const family = options.family ?? toFamily(model);
  const largest = family === "gemini-3-lite" ? "1K" : (options.imageSizeMax ?? "4K");
  const allowed = IMAGE_SIZES.slice(0, IMAGE_SIZES.indexOf(largest) + 1);
  const isSecond = family === "gemini-2.5";
  return {
    sizes: isSecond
      ? SECOND_GENERATION_SIZES
      : THIRD_GENERATION_SIZES.filter(
          ({ imageSize }) => imageSize !== undefined && allowed.includes(imageSize),
        ),
    referencesMax: options.referencesMax ?? (isSecond ? 3 : 14),
  };
}

function toFamily(model: string): Family {
  if (SECOND_GENERATION.test(model)) {
    return "gemini-2.5";
  }
  return LITE.test(model) ? "gemini-3-lite" : "gemini-3";
}
