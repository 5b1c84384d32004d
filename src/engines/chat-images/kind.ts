import type { EngineKind } from "../../contract/engine-kind.ts";
import { CHAT_IMAGES_OPTIONS } from "./options.ts";

export const CHAT_IMAGES: EngineKind<typeof CHAT_IMAGES_OPTIONS> = {
  name: "chat-images",
  title: "models that draw when chatted with: another Limner, apiyi, LaoZhang, OpenRouter, LiteLLM",
  baseUrl: { usual: null },
  apiKey: "optional",
  options: CHAT_IMAGES_OPTIONS,
  sizes: "by preset: any, the 30 buckets, OpenAI's legal sizes, ten ratios, or a list",
  live: "Another Limner: drawn, changed, killed and asked again. No vendor was called.",
  create: async (settings, options) => {
    const { createChatImages } = await import("./engine.ts");
    return createChatImages(settings, options);
  },
};
