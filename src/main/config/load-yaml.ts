import { createRequire } from "node:module";
import type * as Yaml from "yaml";

let loaded: typeof Yaml | undefined;

/** The reader of YAML, loaded with the first file: a start without `limner.yaml` needs none. At once, as the configuration is read. */
export function loadYaml(): typeof Yaml {
  // What `require` gives has no type of its own.
  loaded ??= createRequire(import.meta.url)("yaml") as typeof Yaml;
  return loaded;
}
