import type { ReactElement } from "react";
import { useLate } from "./use-late.ts";

const ROWS = 12;

/** The rows of a list before they are read, in their place; nothing at all if they come soon. */
export function ListWells(): ReactElement | null {
  const isLate = useLate();
  return isLate ? (
    <div aria-hidden className="min-h-0 flex-1 overflow-hidden">
      {Array.from({ length: ROWS }, (_, index) => (
        <div key={index} className="flex h-13.5 items-center gap-3 border-b border-line px-4">
          <span className="h-7 w-11 rounded-picture bg-well" />
          <span className="flex-1 space-y-1.5">
            <span className="block h-3 w-3/5 rounded-sm bg-well" />
            <span className="block h-2.5 w-1/4 rounded-sm bg-well" />
          </span>
        </div>
      ))}
    </div>
  ) : null;
}
