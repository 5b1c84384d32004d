import type { WebApp } from "./web-app.ts";

/** What Vite writes down of each file that it was given or has made. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  /** Keys of the chunks that are loaded with it. */
  readonly imports?: readonly string[];
}

const DOCS_ENTRY = "src/docs/main.ts";
const FONT_PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="font")[^>]*\bhref="([^"]+)"/g;

/** From Vite's manifest, and from the page of the app, whose early fonts the documentation loads early too. */
export function listDocsAssets(manifest: string, indexHtml: string): WebApp["docsAssets"] {
  const chunks: Readonly<Record<string, Chunk>> = JSON.parse(manifest);
  const entry = chunks[DOCS_ENTRY];
  if (entry === undefined) {
    return { script: null, styles: [], fonts: [] };
  }
  return {
    script: `/${entry.file}`,
    styles: listStyles(chunks),
    fonts: Array.from(indexHtml.matchAll(FONT_PRELOAD), ([, href = ""]) => href),
  };
}

/** What is imported comes first, so that the styles of the entry have the last word. */
function listStyles(chunks: Readonly<Record<string, Chunk>>): readonly string[] {
  const seen = new Set<string>();
  const styles = new Set<string>();
  function visit(key: string): void {
    const { imports = [], css = [] } = chunks[key] ?? {};
    if (!seen.has(key)) {
      seen.add(key);
      imports.forEach(visit);
      css.forEach((style) => styles.add(`/${style}`));
    }
  }
  visit(DOCS_ENTRY);
  return [...styles];
}
