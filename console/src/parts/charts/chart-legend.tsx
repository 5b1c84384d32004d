import type { ReactElement } from "react";
import { CHART_INKS, type StackSeries } from "./stack.ts";

/** The names of the layers, in the order of the pigments. */
export function ChartLegend({
  series,
}: {
  readonly series: readonly StackSeries[];
}): ReactElement | null {
  return series.length < 2 ? null : (
    <ul className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-xs text-text-2">
      {series.map(({ name }, index) => (
        <li key={name} className="flex items-center gap-1.5">
          <span
            aria-hidden
            className={`size-2 rounded-[2px] bg-current ${CHART_INKS[index] ?? ""}`}
          />
          {name}
        </li>
      ))}
    </ul>
  );
}
