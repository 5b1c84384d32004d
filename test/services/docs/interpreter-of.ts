import type { Sample } from "./sample.ts";

export type Interpreter = "sh" | "bash" | "python" | "js" | "ts";

const INTERPRETERS: Readonly<Record<string, Interpreter>> = {
  sh: "sh",
  shell: "sh",
  bash: "bash",
  python: "python",
  py: "python",
  js: "js",
  javascript: "js",
  mjs: "js",
  ts: "ts",
  typescript: "ts",
};

/** What runs a block; undefined for data and for languages that this machine cannot run. */
export function interpreterOf({ language }: Sample): Interpreter | undefined {
  return INTERPRETERS[language];
}
