import type { ReactElement } from "react";
import { toPlain } from "../schema/to-plain.ts";

interface ValueListProps {
  readonly label: string;
  /** As JSON. */
  readonly values: readonly string[];
}

/** Values in a row, without the quotation marks that JSON puts around a text. */
export function ValueList({ label, values }: ValueListProps): ReactElement {
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5 gap-y-1">
      <span>{label}</span>
      {values.map((value) => (
        <code key={value} className="rounded-sm bg-hover px-1 py-px text-text break-all">
          {toPlain(value)}
        </code>
      ))}
    </p>
  );
}
