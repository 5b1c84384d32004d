import type { ReactElement } from "react";
import { useTranslations } from "use-intl";

const KNOWN = ["Draw", "Generations", "Models", "Account", "Pictures", "Server", "Admin"] as const;

/** A chapter of the document in the reader's language; one that is new since is shown as it is written. */
export function ChapterName({ name }: { readonly name: string }): ReactElement {
  const texts = useTranslations("reference.chapters");
  const known = KNOWN.find((one) => one === name);
  return known === undefined ? <span lang="en">{name}</span> : <>{texts(known)}</>;
}
