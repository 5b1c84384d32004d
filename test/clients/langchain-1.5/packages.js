export * as langchain from "@langchain/openai";
