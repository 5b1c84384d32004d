import { query } from "./query.ts";
import { readStored } from "./read-stored.ts";
import { store } from "./store.ts";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** Shared with the app. */
const NAME = "limner.theme";

/** The button at the end of the sidebar goes through the system's theme, the light one and the dark one. */
export function switchTheme(): void {
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const buttons = query("[data-theme-switch]", HTMLButtonElement);
  const show = () => {
    const theme = readTheme();
    const isDark = theme === "dark" || (theme === "system" && darkness.matches);
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    for (const button of buttons) {
      button.hidden = false;
      button.dataset["themeSwitch"] = theme;
      button.title = `Theme: ${theme}`;
      button.setAttribute("aria-label", `Theme: ${theme}. Change to ${nextOf(theme)}`);
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      store(NAME, nextOf(readTheme()));
      show();
    });
  }
  darkness.addEventListener("change", show);
  addEventListener("storage", show);
  show();
}

function readTheme(): Theme {
  const stored = readStored(NAME);
  return THEMES.find((theme) => theme === stored) ?? "system";
}

function nextOf(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
}
