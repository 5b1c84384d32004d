import type { Texts } from "./en/en.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: "en-GB" | "zh-CN";
    Messages: Texts;
  }
}
