import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "./is-record.ts";

/** As an `import` would choose among them. */
const CONDITIONS: ReadonlySet<string> = new Set(["node", "import", "module-sync", "default"]);
const DEPTH_MAX = 8;

/**
 * The address of the file that an `import` of a package would load if it stood in one of the places (files or folders), the first
 * that has the package; undefined if none has. Node itself can only resolve from where the importing module stands.
 */
export async function findPackageEntry(
  name: string,
  places: readonly string[],
): Promise<string | undefined> {
  for (const place of places) {
    const description = findDescription(name, place);
    if (description !== undefined) {
      const entry = readEntry(JSON.parse(await readFile(description, "utf8")));
      return pathToFileURL(join(dirname(description), entry)).href;
    }
  }
  return undefined;
}

function findDescription(name: string, place: string): string | undefined {
  try {
    return findPackageJSON(name, pathToFileURL(place));
  } catch {
    // Not found from here. What is found and cannot be read is told apart by reading it.
    return undefined;
  }
}

function readEntry(description: unknown): string {
  const told = isRecord(description) ? description : {};
  const exported =
    isRecord(told["exports"]) && "." in told["exports"] ? told["exports"]["."] : told["exports"];
  const main = typeof told["main"] === "string" ? told["main"] : "index.js";
  return choose(exported, 0) ?? main;
}

function choose(target: unknown, depth: number): string | undefined {
  if (typeof target === "string" || !isRecord(target) || depth > DEPTH_MAX) {
    return typeof target === "string" ? target : undefined;
  }
  for (const [condition, inner] of Object.entries(target)) {
    const chosen = CONDITIONS.has(condition) ? choose(inner, depth + 1) : undefined;
    if (chosen !== undefined) {
      return chosen;
    }
  }
  return undefined;
}
