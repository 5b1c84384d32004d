import { ChartNoAxesColumn, Table2 } from "lucide-react";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../icon-button.tsx";

interface ChartCardProps {
  readonly title: string;
  /** Beside the title, such as a choice of what is shown. */
  readonly choice?: ReactNode;
  /** At the right: the legend, a badge. */
  readonly legend?: ReactNode;
  /** What the chart says, in a sentence under it. */
  readonly finding: ReactNode;
  /** Null where there is nothing to draw: then the finding stands alone. */
  readonly chart: ReactNode;
  /** The same as a table. */
  readonly table: ReactNode;
  readonly className?: string;
}

/** A chart with its finding, and with the table that stands behind it. */
export function ChartCard({
  title,
  choice,
  legend,
  finding,
  chart,
  table,
  className = "",
}: ChartCardProps): ReactElement {
  const texts = useTranslations("common");
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const Icon = asTable ? ChartNoAxesColumn : Table2;
  return (
    <section
      aria-labelledby={heading}
      className={`flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4.5 py-3.5 ${className}`}
    >
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={heading} className="text-md">
          {title}
        </h2>
        {choice}
        <div className="ml-auto flex items-center gap-2">
          {legend}
          {chart !== null && (
            <IconButton
              small
              className="-mr-1.5"
              label={texts(asTable ? "showAsChart" : "showAsTable")}
              icon={<Icon size={14} strokeWidth={2} aria-hidden />}
              onClick={() => setAsTable(!asTable)}
            />
          )}
        </div>
      </div>
      {chart !== null && <div className="mt-3 flex-1">{asTable ? table : chart}</div>}
      <p className="mt-2 text-xs text-text-2">{finding}</p>
    </section>
  );
}
