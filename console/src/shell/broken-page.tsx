import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { BrokenNotice } from "./broken-notice.tsx";

/** In place of a page that could not be fetched or shown. */
export function BrokenPage(): ReactElement {
  const texts = useTranslations("shell.broken");
  return (
    <main id="content" className="h-full">
      <BrokenNotice title={texts("title")} text={texts("text")} action={texts("again")} />
    </main>
  );
}
