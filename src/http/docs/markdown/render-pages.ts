import { setImmediate as letOthersGo } from "node:timers/promises";
import type { DocPage, DocSource } from "../doc-page.ts";
import { createPageRenderer } from "./create-page-renderer.ts";

/** All pages take a third of a second together: whoever else is served meanwhile comes in between two of them. */
export async function renderPages(sources: readonly DocSource[]): Promise<readonly DocPage[]> {
  const render = createPageRenderer(new Map(sources.map(({ slug, title }) => [slug, title])));
  const pages: DocPage[] = [];
  for (const source of sources) {
    pages.push(render(source));
    await letOthersGo();
  }
  return pages;
}
