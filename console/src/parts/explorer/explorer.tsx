import { ChevronLeft } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Link } from "wouter";
import { joinClasses } from "../../kit/join-classes.ts";

interface ExplorerProps {
  readonly title: string;
  /** At the right of the title. */
  readonly action?: ReactNode;
  readonly filters: ReactNode;
  readonly list: ReactNode;
  /** Null while nothing is chosen: then the list is the page on phones. */
  readonly detail: ReactNode | null;
  /** Stands in the place of the detail on wide screens until something is chosen. */
  readonly empty: ReactNode;
  /** Where the list is, with its filter: the way back from a detail on phones. */
  readonly listHref: string;
}

/** A list at the left and what was chosen of it beside it; on narrow screens each is a page of its own. */
export function Explorer(props: ExplorerProps): ReactElement {
  const { title, action, filters, list, detail, empty, listHref } = props;
  const isOpen = detail !== null;
  const Heading = isOpen ? "h2" : "h1";
  return (
    <main id="content" tabIndex={-1} className="relative flex min-h-0 flex-1 outline-none">
      <section
        aria-label={title}
        className={joinClasses(
          "flex min-h-0 w-full flex-col lg:static lg:visible lg:w-89 lg:shrink-0 lg:border-r lg:border-line",
          // Hidden, not taken away: it keeps its place for the way back.
          isOpen && "invisible absolute inset-0",
        )}
      >
        <div className="flex min-h-13 items-center justify-between gap-2 px-4 pt-2 md:pt-3">
          <Heading className="text-lg tracking-title">{title}</Heading>
          {action}
        </div>
        <div className="px-4 pt-1.5 pb-2.5">{filters}</div>
        {list}
      </section>
      <section
        className={joinClasses(
          "@container min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface",
          !isOpen && "hidden lg:block",
        )}
      >
        {isOpen && (
          <Link
            href={`~${listHref}`}
            className="mx-2 mt-2 inline-flex h-8 items-center gap-1 rounded-md px-2 text-sm font-medium text-text-2 hover:bg-hover hover:text-text lg:hidden coarse:h-11"
          >
            <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
            {title}
          </Link>
        )}
        {detail ?? empty}
      </section>
    </main>
  );
}
