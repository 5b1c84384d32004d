import type { Texts } from "./en/en.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: "en" | "zh-CN";
    Messages: Texts;
  }
}
