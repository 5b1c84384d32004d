import { Calendar } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";
import { spanOf, type GalleryFilter, type Span } from "../gallery-filter.ts";

interface SpanChoiceProps {
  readonly filter: GalleryFilter;
  readonly onChange: (changes: Partial<GalleryFilter>) => void;
  readonly className?: string;
}

/** A range of days that is often wanted, or two dates of one's own. */
export function SpanChoice({ filter, onChange, className = "" }: SpanChoiceProps): ReactElement {
  const texts = useTranslations("gallery");
  const names: Readonly<Record<Span, string>> = {
    any: texts("anyTime"),
    today: texts("today"),
    "7": texts("lastDays", { days: 7 }),
    "30": texts("lastDays", { days: 30 }),
    custom: texts("custom"),
  };
  return (
    <Choice
      label={texts("when")}
      className={className}
      icon={<Calendar size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-text-2" />}
      value={spanOf(filter)}
      onChange={(span) => onChange({ when: span === "any" ? "" : span, from: "", to: "" })}
      options={(["any", "today", "7", "30", "custom"] as const).map((value) => ({
        value,
        label: names[value],
      }))}
    />
  );
}
