export * from "@openrouter/sdk";
