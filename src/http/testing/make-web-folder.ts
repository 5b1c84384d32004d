import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export const INLINE_SCRIPT = 'document.documentElement.dataset["theme"] = "dark";\n';
export const INDEX_HTML = `<!doctype html>
<html><head>
<meta name="csp-nonce" content="__CSP_NONCE__">
<script>${INLINE_SCRIPT}</script>
<script type="module" crossorigin src="/assets/index-abc.js"></script>
<link rel="preload" href="/assets/sans-abc.woff2" as="font" type="font/woff2" crossorigin>
<style nonce="__CSP_NONCE__">body { margin: 0 }</style>
</head><body></body></html>
`;
export const SCRIPT = `export const text = "${"words ".repeat(500)}";\n`;

const MANIFEST = {
  "index.html": { file: "assets/index-abc.js", css: ["assets/index-abc.css"], isEntry: true },
  "_shared.js": { file: "assets/shared-abc.js", css: ["assets/shared-abc.css"] },
  "src/docs/main.ts": {
    file: "assets/docs-abc.js",
    css: ["assets/docs-abc.css"],
    imports: ["_shared.js"],
    isEntry: true,
  },
};

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "index.html": INDEX_HTML,
  "built-from.json": "{}",
  ".vite/manifest.json": JSON.stringify(MANIFEST),
  "favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "openapi.json": "not the document of the API",
  "assets/index-abc.js": SCRIPT,
  "assets/index-abc.js.br": brotliCompressSync(SCRIPT),
  "assets/index-abc.js.gz": gzipSync(SCRIPT),
  "assets/sans-abc.woff2": "a font",
};

export interface WebFolder extends AsyncDisposable {
  readonly path: string;
}

/** A small web app, as a build leaves it, in a folder of its own. */
export async function makeWebFolder(): Promise<WebFolder> {
  const path = await mkdtemp(join(tmpdir(), "limner-web-"));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
