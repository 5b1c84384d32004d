export * from "../ai-packages.d.ts";
