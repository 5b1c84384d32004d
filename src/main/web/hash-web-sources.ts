import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** What the web app is built from, as folders and files below the root of a clone. */
const FOLDERS = ["console", "src/client"];
const FILES = ["package-lock.json"];
const NOT_BUILT_FROM = /^console\/(?:dist[^/]*|node_modules)\/|\.test\.tsx?$|\/\.DS_Store$/;

/**
 * One SHA-256 over the names and contents of everything that the web app of this clone is built from, so that it can be told whether
 * what was built is what would be built now.
 */
export async function hashWebSources(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await listSources(root)).toSorted()) {
    const content = await readFile(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

async function listSources(root: string): Promise<readonly string[]> {
  const sources = [...FILES];
  for (const folder of FOLDERS) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .map((path) => path.split(sep).join("/"));
    sources.push(...paths.filter((path) => !NOT_BUILT_FROM.test(path)));
  }
  return sources;
}
