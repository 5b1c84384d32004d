import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";
import { SearchField } from "../../../parts/table/search-field.tsx";

interface KeyFiltersProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly state: string;
  readonly onState: (state: string) => void;
}

export function KeyFilters({ words, onWords, state, onState }: KeyFiltersProps): ReactElement {
  const texts = useTranslations("keys");
  return (
    <>
      <SearchField
        className="min-w-40 flex-1 md:w-55"
        label={texts("search")}
        value={words}
        onChange={onWords}
      />
      <Choice
        label={texts("state.label")}
        value={state}
        onChange={onState}
        options={[
          { value: "all", label: texts("state.all") },
          { value: "active", label: texts("state.active") },
          { value: "disabled", label: texts("state.disabled") },
          { value: "expired", label: texts("state.expired") },
        ]}
      />
    </>
  );
}
