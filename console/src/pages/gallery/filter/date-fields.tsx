import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { GalleryFilter } from "../gallery-filter.ts";

interface DateFieldsProps {
  readonly filter: GalleryFilter;
  readonly onChange: (changes: Partial<GalleryFilter>) => void;
}

/** The first and the last day; either may be left open. */
export function DateFields({ filter, onChange }: DateFieldsProps): ReactElement {
  const texts = useTranslations("gallery");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="flex items-center gap-2 text-sm font-medium">
          {texts(name)}
          <input
            type="date"
            value={filter[name]}
            min={name === "to" ? filter.from : undefined}
            max={name === "from" ? filter.to : undefined}
            onChange={(event) => onChange({ when: "custom", [name]: event.target.value })}
            className="h-(--control-h) rounded-md border border-line-strong bg-surface px-2.5 text-sm shadow-1 hover:border-line-control"
          />
        </label>
      ))}
    </div>
  );
}
