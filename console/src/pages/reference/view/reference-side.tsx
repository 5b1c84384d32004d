import { ArrowLeft, BookOpen } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Mark } from "../../../shell/mark.tsx";
import { Preferences } from "../../../shell/preferences.tsx";

/** What stands at the left, as in the documentation: the mark, the list, and the ways out. */
export function ReferenceSide({ children }: { readonly children: ReactNode }): ReactElement {
  const texts = useTranslations("reference");
  const shell = useTranslations("shell");
  return (
    <aside
      aria-label={texts("operations")}
      className="hidden w-72 shrink-0 flex-col border-r border-line bg-bg md:flex"
    >
      <div className="flex h-14 shrink-0 items-center px-5">
        <Link href="/" className="flex items-center gap-2.5 text-md font-strong tracking-tight">
          <Mark />
          <span>Limner</span>
          <span className="font-body text-text-2">{texts("brand")}</span>
        </Link>
      </div>
      {children}
      <div className="mx-3 flex items-center gap-4 border-t border-line px-2 py-1.5 text-xs font-medium">
        <Link href="/" className={WAY}>
          <ArrowLeft size={14} strokeWidth={2} aria-hidden />
          {shell("playground")}
        </Link>
        <a href="/docs" className={WAY}>
          <BookOpen size={14} strokeWidth={2} aria-hidden />
          {texts("guide")}
        </a>
        <span className="ml-auto">
          <Preferences isConsole={false} />
        </span>
      </div>
    </aside>
  );
}

const WAY =
  "flex min-h-(--control-h-sm) items-center gap-1.5 hover:text-lapis-text coarse:min-h-11";
