import { useEffect, useRef, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import { SearchField } from "../../../parts/table/search-field.tsx";
import { findOperations, type Chapter } from "../document/find-operations.ts";
import type { ApiPages } from "../document/use-api-document.ts";
import type { Operation } from "../document/operation.ts";
import { MethodName } from "./method-name.tsx";
import { useChapterTitles } from "./use-chapter-titles.ts";

interface OperationListProps {
  readonly pages: Pick<ApiPages, "operations" | "chapters">;
  readonly chosen: Operation | null;
  readonly onChoose?: () => void;
}

/** All operations by chapter, narrowed by words. */
export function OperationList({ pages, chosen, onChoose }: OperationListProps): ReactElement {
  const texts = useTranslations("reference");
  const [search, setSearch] = useState("");
  const titles = useChapterTitles(pages.chapters);
  const list = useRef<HTMLElement>(null);
  const chosenId = chosen?.id;
  useEffect(() => {
    // Who came by a link sees where the operation stands among the others.
    const current = chosenId === undefined ? null : list.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest" });
  }, [chosenId]);
  const chapters = findOperations(pages.operations, titles, search);
  return (
    <>
      <search className="shrink-0 px-3 md:px-4">
        <SearchField
          label={texts("search")}
          value={search}
          onChange={setSearch}
          className="w-full"
        />
      </search>
      <nav
        ref={list}
        aria-label={texts("operations")}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain mt-2 px-2 pt-1 pb-4 md:px-3"
      >
        {search.trim() === "" && (
          <a href="#" className={linkClasses(chosen === null)} onClick={onChoose}>
            {texts("overview")}
          </a>
        )}
        {chapters.length === 0 && (
          <div className="px-2 py-3 text-text-2">
            <p>{texts("nothingFound")}</p>
            <button
              type="button"
              className="mt-2 font-medium text-lapis-text coarse:min-h-11"
              onClick={() => setSearch("")}
            >
              {texts("clearSearch")}
            </button>
          </div>
        )}
        {chapters.map((chapter) => (
          <ChapterLinks
            key={chapter.name}
            chapter={chapter}
            chosenId={chosenId}
            onChoose={onChoose}
          />
        ))}
      </nav>
    </>
  );
}

interface ChapterLinksProps {
  readonly chapter: Chapter;
  readonly chosenId: string | undefined;
  readonly onChoose: (() => void) | undefined;
}

function ChapterLinks({ chapter, chosenId, onChoose }: ChapterLinksProps): ReactElement {
  return (
    <section aria-label={chapter.title}>
      <h2 className="px-2 pt-4 pb-1.5 text-xs font-body tracking-normal text-text-2">
        {chapter.title}
      </h2>
      <ul>
        {chapter.operations.map(({ id, method, summary }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === chosenId ? "page" : undefined}
              className={linkClasses(id === chosenId)}
              onClick={onChoose}
            >
              <MethodName method={method} narrow />
              <span lang="en" className="min-w-0 flex-1">
                {summary}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linkClasses(isChosen: boolean): string {
  return joinClasses(
    "flex items-start rounded-md px-2 py-1 text-sm transition-colors duration-(--dur-1) coarse:min-h-11 coarse:py-2.5",
    isChosen ? "bg-press font-medium text-text" : "text-text-2 hover:bg-hover hover:text-text",
  );
}
