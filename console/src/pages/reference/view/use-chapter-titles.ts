import { useTranslations } from "use-intl";

const KNOWN = ["Draw", "Generations", "Models", "Account", "Pictures", "Server", "Admin"] as const;

/** The chapters of the document in the reader's language; one that is new since keeps its name. */
export function useChapterTitles(chapters: readonly string[]): ReadonlyMap<string, string> {
  const texts = useTranslations("reference.chapters");
  return new Map(
    chapters.map((name) => {
      const known = KNOWN.find((one) => one === name);
      return [name, known === undefined ? name : texts(known)];
    }),
  );
}
