import type { EngineKind } from "../../contract/engine-kind.ts";
import { AI_SDK_OPTIONS } from "./options.ts";

export const AI_SDK: EngineKind<typeof AI_SDK_OPTIONS> = {
  name: "ai-sdk",
  title: "image models of AI SDK provider packages",
  // Each package knows its own address.
  baseUrl: { usual: "" },
  apiKey: "optional",
  options: AI_SDK_OPTIONS,
  sizes: "what the package's models draw, by size or by ratio; an option says it",
  live: "Not run against a paid backend; the packages for AI SDK 5, 6 and 7 of OpenAI and its likes were run against a pretend one.",
  create: async (settings, options) => {
    const { createAiSdk } = await import("./engine.ts");
    return createAiSdk(settings, options);
  },
};
