import { useQuery } from "@tanstack/react-query";
import { BookOpen, Hash } from "lucide-react";
import { useMemo } from "react";
import type { Command } from "./command.ts";

/** What the server lists of its documentation; see `/docs/search.json`. */
interface DocsIndex {
  readonly pages: readonly (readonly [slug: string, title: string, section: string])[];
  readonly passages: readonly (readonly [
    page: number,
    heading: string,
    anchor: string,
    text: string,
  ])[];
}

/** The pages of the documentation and their headings; none where the server shows no documentation. */
export function useDocsCommands(): readonly Command[] {
  const { data } = useQuery({
    queryKey: ["docs-index"],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async ({ signal }): Promise<DocsIndex | null> => {
      const response = await fetch("/docs/search.json", { signal });
      return response.ok ? response.json() : null;
    },
  });
  return useMemo(() => (data === null || data === undefined ? [] : listDocs(data)), [data]);
}

function listDocs({ pages, passages }: DocsIndex): readonly Command[] {
  const heads = pages.map(([slug, title, section]): Command => ({
    id: `docs ${slug}`,
    group: "docs",
    label: title,
    note: section,
    Icon: BookOpen,
    run: () => location.assign(`/docs/${slug}`),
  }));
  const parts = passages.flatMap(([page, heading, anchor]): readonly Command[] => {
    const [slug, title] = pages[page] ?? [];
    return slug === undefined || title === undefined || anchor === "" || heading === ""
      ? []
      : [
          {
            id: `docs ${slug}#${anchor}`,
            group: "docs",
            label: heading,
            note: title,
            Icon: Hash,
            run: () => location.assign(`/docs/${slug}#${anchor}`),
          },
        ];
  });
  return [...heads, ...new Map(parts.map((part) => [part.id, part])).values()];
}
