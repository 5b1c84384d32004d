import type { EngineKind } from "../../contract/engine-kind.ts";
import { GEMINI_OPTIONS } from "./options.ts";

export const GEMINI: EngineKind<typeof GEMINI_OPTIONS> = {
  name: "gemini",
  title: "Google's Gemini API, and gateways that speak it",
  baseUrl: { usual: "https://generativelanguage.googleapis.com/v1beta" },
  apiKey: "needed",
  options: GEMINI_OPTIONS,
  sizes: "ten ratios in 1K, 2K and 4K; `gemini-2.5-flash-image` and the lite model in 1K",
  live: "No: written to the published API.",
  create: async (settings, options) => {
    const { createGemini } = await import("./engine.ts");
    return createGemini(settings, options);
  },
};
