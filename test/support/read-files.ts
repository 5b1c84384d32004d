import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface TextFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** All text files below a folder whose path matches, in order of their paths. */
export function readFiles(folder: string, pattern: RegExp): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => pattern.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
