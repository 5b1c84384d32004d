import { parse } from "yaml";
import { FILE_SCHEMA } from "../../../src/main/config/file-schema.ts";
import { readConfig } from "../../../src/main/config/read-config.ts";
import type { Sample } from "./sample.ts";

const DATA = ["json", "yaml", "yml"];

/** Whether a block is data that a parser of ours can read. */
export function isData({ language }: Sample): boolean {
  return DATA.includes(language);
}

/** Throws where a block of data cannot be parsed; one whose names are those of `limner.yaml` must also be one to start with. */
export function checkData({ language, code }: Sample): void {
  if (language === "json") {
    JSON.parse(code);
    return;
  }
  const names = Object.keys((parse(code) ?? {}) as object);
  if (names.length > 0 && names.every((name) => name in FILE_SCHEMA.properties)) {
    const variables = Array.from(code.matchAll(/\$\{(\w+)\}/g), ([, name = ""]) => [name, "value"]);
    const env = Object.fromEntries(variables) as Record<string, string>;
    const { warnings } = readConfig({ env, cwd: "/", readFile: () => code });
    if (warnings.length > 0) {
      throw new Error(warnings.join("\n"));
    }
  }
}
