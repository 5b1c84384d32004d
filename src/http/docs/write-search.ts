import type { DocPage } from "./doc-page.ts";

/** What a browser needs to search, kept small: one row for each passage of each page. */
export interface SearchDocument {
  readonly pages: readonly (readonly [slug: string, title: string, section: string])[];
  readonly passages: readonly (readonly [
    page: number,
    heading: string,
    anchor: string,
    text: string,
  ])[];
}

export function writeSearch(pages: readonly DocPage[]): SearchDocument {
  return {
    pages: pages.map(({ slug, title, section }) => [slug, title, section]),
    passages: pages.flatMap(({ description, passages }, page) =>
      passages.map(
        ({ heading, anchor, text }) =>
          [page, heading, anchor, anchor === "" ? `${description} ${text}` : text] as const,
      ),
    ),
  };
}
