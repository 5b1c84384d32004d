export * as ai from "ai";
export { createOpenAI } from "@ai-sdk/openai";
export { createOpenAICompatible } from "@ai-sdk/openai-compatible";
export { createOpenRouter } from "@openrouter/ai-sdk-provider";
