import { openStoredValue, useStoredValue } from "../api/stored-value.ts";

export type Theme = "light" | "dark" | "system";

const stored = openStoredValue("limner.theme");
const darkSystem = matchMedia("(prefers-color-scheme: dark)");

export function useTheme(): Theme {
  return toTheme(useStoredValue(stored));
}

export function chooseTheme(theme: Theme): void {
  stored.set(theme === "system" ? null : theme);
}

/** Keeps the page in the theme that was chosen here, in another tab, or by the system. Gives the way to end it. */
export function followTheme(): () => void {
  const show = () => {
    const theme = toTheme(stored.get());
    const isDark = theme === "dark" || (theme === "system" && darkSystem.matches);
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  };
  const end = stored.subscribe(show);
  darkSystem.addEventListener("change", show);
  show();
  return () => {
    end();
    darkSystem.removeEventListener("change", show);
  };
}

function toTheme(text: string | null): Theme {
  return text === "light" || text === "dark" ? text : "system";
}
