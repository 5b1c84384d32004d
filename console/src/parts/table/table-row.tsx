import type { ReactElement, ReactNode } from "react";
import { Link } from "wouter";
import { joinClasses } from "../../kit/join-classes.ts";
import type { Column, PhonePlace } from "./column.ts";

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly href: string | null;
  readonly quiet: boolean;
}

const PLACES: Readonly<Record<PhonePlace, string>> = {
  title: "max-md:col-start-1 max-md:row-span-2 max-md:row-start-1",
  aside: "max-md:col-start-2 max-md:pl-3 max-md:row-start-1 max-md:text-right",
  below: "max-md:col-start-2 max-md:pl-3 max-md:row-start-2 max-md:text-right",
  action: "max-md:col-start-3 max-md:pl-2 max-md:row-span-2 max-md:row-start-1 max-md:self-center",
};

export function TableRow<Row>({ row, columns, href, quiet }: TableRowProps<Row>): ReactElement {
  return (
    <tr
      role="row"
      className={joinClasses(
        "group/row relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_auto] max-md:content-center max-md:items-center max-md:border-t max-md:border-line max-md:py-2",
        href !== null && "transition-colors duration-(--dur-1) hover:bg-hover",
        quiet && "text-text-2",
      )}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          role="cell"
          className={joinClasses(
            "h-10 px-3 py-2 first:pl-2.5 last:pr-2.5 max-md:h-auto max-md:p-0 max-md:first:pl-0 max-md:last:pr-0 md:border-t md:border-line md:group-first/row:border-t-0",
            column.align === "end" && "text-right",
            column.phone === undefined ? "max-md:hidden" : PLACES[column.phone],
            column.className,
          )}
        >
          <RowLink href={place === 0 ? href : null}>{column.cell(row)}</RowLink>
          {column.note !== undefined && (
            <div className="truncate text-xs text-text-2">{column.note(row)}</div>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Its press is that of the whole row; what can be pressed besides lies above it. */
function RowLink({
  href,
  children,
}: {
  readonly href: string | null;
  readonly children: ReactNode;
}): ReactNode {
  return href === null ? (
    children
  ) : (
    <Link
      href={href}
      data-row-link
      className="font-medium after:absolute after:inset-0 after:rounded-md focus-visible:shadow-none focus-visible:[--tw-ring-shadow:0_0_#0000] focus-visible:after:shadow-[inset_0_0_0_2px_var(--lapis-solid)]"
    >
      {children}
    </Link>
  );
}
