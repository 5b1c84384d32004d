import { useTranslations } from "use-intl";
import type { ComposerProps } from "./composer-props.ts";
import { useNextWords } from "./next-words.ts";

interface Suggestion {
  /** What Tab makes of the empty field; null for nothing. */
  readonly words: string | null;
  readonly placeholder: string;
}

/** What stands in the empty field. */
export function useSuggestion({ draft, busy }: Pick<ComposerProps, "draft" | "busy">): Suggestion {
  const texts = useTranslations("composer");
  const next = useNextWords();
  if (next !== null) {
    return { words: next, placeholder: next };
  }
  if (busy) {
    return { words: null, placeholder: texts("placeholderWaits") };
  }
  if (draft.references.length > 0) {
    return { words: null, placeholder: texts("placeholderChange") };
  }
  const first = texts("firstLighthouse");
  return { words: first, placeholder: first };
}
