import { useCallback, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { spanOf } from "../gallery-filter.ts";
import { DateFields } from "./date-fields.tsx";
import type { FilterProps } from "./filter-props.ts";
import { ModelChoice } from "./model-choice.tsx";
import { SizeChoice } from "./size-choice.tsx";
import { SpanChoice } from "./span-choice.tsx";
import { WordsField } from "./words-field.tsx";

interface GalleryHeadProps extends FilterProps {
  /** How many pictures there are and how large they are, once that is known. */
  readonly total: string | null;
}

/** Title and filters in one line, from tablets up. */
export function GalleryHead({ filter, models, onChange, total }: GalleryHeadProps): ReactElement {
  const texts = useTranslations("gallery");
  const findWords = useCallback((q: string) => onChange({ q }), [onChange]);
  return (
    <header className="@container shrink-0 px-5 pt-3.5 pb-2">
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="mr-2 text-lg tracking-title">{texts("title")}</h1>
        <WordsField value={filter.q} onChange={findWords} />
        <ModelChoice
          value={filter.model}
          models={models}
          onChange={(model) => onChange({ model })}
        />
        <SizeChoice value={filter.size} onChange={(size) => onChange({ size })} />
        <SpanChoice filter={filter} onChange={onChange} />
        {total !== null && (
          <span className="ml-auto hidden text-xs text-text-2 @min-[940px]:inline">{total}</span>
        )}
      </div>
      {spanOf(filter) === "custom" && (
        <div className="pt-3">
          <DateFields filter={filter} onChange={onChange} />
        </div>
      )}
    </header>
  );
}
