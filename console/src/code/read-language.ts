import type { Language } from "./highlight.ts";

const NAMES: Readonly<Record<string, Language>> = {
  sh: "sh",
  bash: "sh",
  shell: "sh",
  console: "sh",
  python: "python",
  py: "python",
  js: "js",
  mjs: "js",
  javascript: "js",
  jsx: "js",
  ts: "js",
  mts: "js",
  typescript: "js",
  tsx: "js",
  json: "json",
  jsonc: "json",
  yaml: "yaml",
  yml: "yaml",
};

/** The language that a name means, such as the info string of a block of code; undefined: stays plain. */
export function readLanguage(name: string): Language | undefined {
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
