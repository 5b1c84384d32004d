import { openStoredValue, useStoredValue } from "../api/stored-value.ts";

export type Language = "en" | "zh";

const stored = openStoredValue("limner.language");

export function useLanguage(): Language {
  return toLanguage(useStoredValue(stored));
}

export function chooseLanguage(language: Language): void {
  stored.set(language);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}

function toLanguage(chosen: string | null): Language {
  return /^zh/i.test(chosen ?? navigator.language) ? "zh" : "en";
}
