import type { ReactElement } from "react";
import { useTranslations } from "use-intl";

const ROWS = [0, 1, 2, 3, 4, 5];

/** Where rows will stand; shown only if they are long in coming. */
export function TableWells(): ReactElement {
  const texts = useTranslations("common");
  return (
    <div
      role="status"
      aria-label={texts("loading")}
      className="[animation:fade-in_1ms_150ms_both] md:rounded-lg md:border md:border-line md:bg-surface md:px-2 md:pt-10"
    >
      {ROWS.map((row) => (
        <div key={row} className="flex h-14 items-center gap-6 border-t border-line md:px-2.5">
          <span className="h-3 flex-1 rounded-sm bg-well" />
          <span className="h-3 w-20 rounded-sm bg-well" />
          <span className="h-3 w-16 rounded-sm bg-well max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
