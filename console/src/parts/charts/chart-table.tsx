import type { ReactElement } from "react";
import { joinClasses } from "../../kit/join-classes.ts";

interface ChartTableProps {
  readonly label: string;
  /** The first is that of the rows' names. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly key: string | number;
    readonly name: string;
    readonly values: readonly string[];
  }[];
}

/** What a chart shows, as numbers. It scrolls within the room of the chart. */
export function ChartTable({ label, heads, rows }: ChartTableProps): ReactElement {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="max-h-58 overflow-auto rounded-sm border border-line"
    >
      <table className="w-full text-xs">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                className={joinClasses(
                  "border-b border-line px-2 py-1.5 font-medium first:pl-3 last:pr-3 text-text-2",
                  index === 0 ? "text-left" : "text-right",
                )}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, values }) => (
            <tr key={key} className="border-b border-line last:border-b-0">
              <th
                scope="row"
                className="py-1.5 pr-2 pl-3 text-left font-body whitespace-nowrap text-text"
              >
                {name}
              </th>
              {values.map((value, index) => (
                <td
                  key={heads[index + 1] ?? index}
                  className="px-2 py-1.5 text-right whitespace-nowrap last:pr-3"
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
