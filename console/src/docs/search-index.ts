import MiniSearch from "minisearch";

/** What the server lists; see `/docs/search.json`. */
export interface SearchDocument {
  readonly pages: readonly (readonly [slug: string, title: string, section: string])[];
  readonly passages: readonly (readonly [
    page: number,
    heading: string,
    anchor: string,
    text: string,
  ])[];
}

export interface Found {
  readonly href: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  /** The words that were found, as they stand in the text. */
  readonly words: readonly string[];
}

const FOUND_MAX = 20;

/** Finds passages by the beginnings of their words, with a wrong letter in long ones; Chinese by its characters. */
export function createSearch(document: SearchDocument): (wish: string) => readonly Found[] {
  const index = new MiniSearch<{ id: number; page: string; heading: string; text: string }>({
    fields: ["heading", "page", "text"],
    tokenize: toWords,
    processTerm: (word) => word.toLowerCase(),
    searchOptions: {
      boost: { heading: 4, page: 3 },
      prefix: true,
      fuzzy: (word) => (word.length > 5 ? 0.15 : false),
      combineWith: "AND",
    },
  });
  index.addAll(
    document.passages.map(([page, heading, anchor, text], id) => ({
      id,
      // The name of a page counts once, for its beginning.
      page: anchor === "" ? (document.pages[page]?.[1] ?? "") : "",
      heading,
      text,
    })),
  );
  return (wish) =>
    index
      .search(wish)
      .slice(0, FOUND_MAX)
      .flatMap(({ id, terms }) => {
        const [page = -1, heading = "", anchor = "", text = ""] =
          document.passages[Number(id)] ?? [];
        const [slug, title] = document.pages[page] ?? [];
        if (slug === undefined || title === undefined) return [];
        const href = `/docs/${slug}${anchor === "" ? "" : `#${anchor}`}`;
        return [
          { href, page: title, heading: heading === "" ? title : heading, text, words: terms },
        ];
      });
}

/** Whole names such as `invalid_size` and their parts; every Chinese character by itself. */
export function toWords(text: string): string[] {
  return Array.from(
    text.matchAll(/\p{Script=Han}|[\p{L}\p{N}_]+?(?=\p{Script=Han}|[^\p{L}\p{N}_]|$)/gu),
    ([word]) => word,
  ).flatMap((word) =>
    word.includes("_") ? [word, ...word.split("_").filter((part) => part !== "")] : [word],
  );
}
