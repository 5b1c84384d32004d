import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { findOperations } from "../document/find-operations.ts";
import type { ApiPages } from "../document/use-api-document.ts";
import { InlineText } from "./inline-text.tsx";
import { MethodName } from "./method-name.tsx";
import { useChapterTitles } from "./use-chapter-titles.ts";

const asCode = (chunks: ReactNode) => (
  <code className="rounded-sm bg-hover px-1 py-px text-[0.88em]">{chunks}</code>
);
const asLink = (chunks: ReactNode) => (
  <a href="/docs/errors" className="text-lapis-text underline underline-offset-3">
    {chunks}
  </a>
);

/** What holds for all operations, and all of them in one table. */
export function ReferenceOverview({ pages }: { readonly pages: ApiPages }): ReactElement {
  const texts = useTranslations("reference");
  const titles = useChapterTitles(pages.chapters);
  return (
    <div className="mx-auto w-full max-w-185 px-4.5 pt-8 pb-20 md:px-8 md:pt-10">
      <h1 tabIndex={-1} className="text-2xl tracking-title">
        {texts("title")}
      </h1>
      <p className="mt-3 text-lg text-text-2">
        <InlineText text={pages.purpose} />
      </p>
      <p className="mt-3 text-xs text-text-2">
        {texts("version", { version: pages.version })} ·{" "}
        <a href="/openapi.json" className="text-lapis-text underline underline-offset-3">
          {texts("document")}
        </a>
      </p>
      <h2 className="mt-10 text-lg tracking-title">{texts("address")}</h2>
      <p className="mt-2 text-doc">{texts("addressText")}</p>
      <div className="mt-3 flex items-center gap-2 rounded-md border border-line bg-sunken py-1 pr-1 pl-3.5">
        <code className="min-w-0 flex-1 overflow-x-auto text-sm">{location.origin}</code>
        <CopyButton text={location.origin} />
      </div>
      <h2 className="mt-10 text-lg tracking-title">{texts("keys")}</h2>
      <p className="mt-2 text-doc">{texts.rich("keyText", { code: asCode })}</p>
      <p className="mt-3 text-doc">{texts.rich("faultsText", { code: asCode, link: asLink })}</p>
      {findOperations(pages.operations, titles, "").map(({ name, title, operations }) => (
        <section key={name} aria-labelledby={`chapter-${name}`}>
          <h2 id={`chapter-${name}`} className="mt-10 mb-2 text-lg tracking-title">
            {title}
          </h2>
          <ul className="border-t border-line">
            {operations.map(({ id, method, path, summary }) => (
              <li key={id} className="border-b border-line">
                <a
                  href={`#${id}`}
                  className="-mx-2 block rounded-md px-2 py-2 hover:bg-hover coarse:min-h-11"
                >
                  <span className="flex items-baseline gap-1">
                    <MethodName method={method} narrow />
                    <code className="min-w-0 text-xs break-all">{path}</code>
                  </span>
                  <span lang="en" className="block pl-12 text-sm text-text-2">
                    {summary}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
