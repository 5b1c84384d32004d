export * as openai4 from "openai-4";
export * as openai5 from "openai-5";
export * as openai6 from "openai-6";
export * as openai7 from "openai-7";
