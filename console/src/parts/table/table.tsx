import { useRef, type ReactElement } from "react";
import { joinClasses } from "../../kit/join-classes.ts";
import type { Column } from "./column.ts";
import { TableRow } from "./table-row.tsx";
import { useRowFocus } from "./use-row-focus.ts";

interface TableProps<Row> {
  /** What it lists, for those who do not see where it stands. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads; the first column holds the link, and all of the row takes the press. */
  readonly hrefOf?: (row: Row) => string;
  /** No longer in use: in quieter ink. */
  readonly isQuiet?: (row: Row) => boolean;
  /** Without a sheet of its own: it stands on one. */
  readonly bare?: boolean;
}

/**
 * Rows under a head that stays in sight. `j` and `k` move between rows that lead somewhere. On phones each row is two
 * lines, and nothing scrolls sideways. The roles are written down because a table that is laid out otherwise loses them.
 */
export function Table<Row>(props: TableProps<Row>): ReactElement {
  const { label, columns, rows, keyOf, hrefOf, isQuiet, bare = false } = props;
  const table = useRef<HTMLTableElement>(null);
  useRowFocus(table);
  return (
    <div className={bare ? "" : "md:rounded-lg md:border md:border-line md:bg-surface md:px-2"}>
      <table
        ref={table}
        data-rows
        role="table"
        aria-label={label}
        className="w-full border-collapse text-sm max-md:block"
      >
        <thead role="rowgroup" className="max-md:hidden">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={joinClasses(
                  "sticky top-0 z-2 h-10 bg-surface px-3 shadow-[inset_0_-1px_0_var(--line)] text-xs font-body whitespace-nowrap text-text-2 first:pl-2.5 last:pr-2.5",
                  column.align === "end" ? "text-right" : "text-left",
                  column.className,
                )}
              >
                <span className={column.hideHead === true ? "sr-only" : ""}>{column.head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block max-md:border-b max-md:border-line">
          {rows.map((row) => (
            <TableRow
              key={keyOf(row)}
              row={row}
              columns={columns}
              href={hrefOf?.(row) ?? null}
              quiet={isQuiet?.(row) ?? false}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
