import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listDocsAssets } from "./list-docs-assets.ts";
import { listInlineScripts } from "./list-inline-scripts.ts";
import type { WebApp } from "./web-app.ts";

/** Reads what the build has written; undefined where there is no folder, or no web app in it. */
export async function readWebApp(folder: string | undefined): Promise<WebApp | undefined> {
  const indexHtml =
    folder === undefined ? undefined : await readIfThere(join(folder, "index.html"));
  if (folder === undefined || indexHtml === undefined) {
    return undefined;
  }
  const manifest = await readIfThere(join(folder, ".vite", "manifest.json"));
  return {
    folder,
    indexHtml,
    scriptHashes: listInlineScripts(indexHtml).map(hashScript),
    docsAssets: listDocsAssets(manifest ?? "{}", indexHtml),
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  return await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      return undefined;
    }
    throw error;
  });
}

function hashScript(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
