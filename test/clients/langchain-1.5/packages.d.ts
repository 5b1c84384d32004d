export * from "../langchain-packages.d.ts";
