import type { Language } from "./language.ts";
import type { Texts } from "./en/en.ts";

/** All words of a language; each is a file of its own, so that nobody loads what is not read. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === "zh" ? (await import("./zh/zh.ts")).zh : (await import("./en/en.ts")).en;
}
