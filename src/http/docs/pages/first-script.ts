import { createHash } from "node:crypto";

/** Runs before the first paint: the stored theme or the system's, and that there is a script at all. */
export const FIRST_SCRIPT = `(function () {
  var root = document.documentElement;
  var theme = null;
  try { theme = localStorage.getItem("limner.theme"); } catch (error) { theme = null; }
  var dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.js = "";
})();`;

/** What the policy of the page allows. */
export const FIRST_SCRIPT_HASH = `sha256-${createHash("sha256").update(FIRST_SCRIPT).digest("base64")}`;
