import type { EngineKind } from "../../contract/engine-kind.ts";
import { OPENAI_IMAGES_OPTIONS } from "./options.ts";

export const OPENAI_IMAGES: EngineKind<typeof OPENAI_IMAGES_OPTIONS> = {
  name: "openai-images",
  title: "the OpenAI Images API, and servers that speak it",
  baseUrl: { usual: "https://api.openai.com/v1" },
  apiKey: "optional",
  options: OPENAI_IMAGES_OPTIONS,
  sizes: "of `gpt-image-2`: multiples of 16, up to 3840, 3:1 and 8.3 megapixels; others by preset",
  live: "Another Limner, by hand. OpenAI, resellers and local servers: no; written to the published API and to their sources.",
  create: async (settings, options) => {
    const { createOpenAiImages } = await import("./engine.ts");
    return createOpenAiImages(settings, options);
  },
};
