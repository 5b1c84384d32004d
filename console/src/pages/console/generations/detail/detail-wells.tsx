import type { ReactElement } from "react";
import { useLate } from "../../../../parts/explorer/use-late.ts";

/** The places of a generation before it is read. */
export function DetailWells(): ReactElement | null {
  const isLate = useLate();
  return isLate ? (
    <div aria-hidden className="space-y-4 px-4 pt-4 md:px-7">
      <div className="h-6 w-60 max-w-full rounded-sm bg-well" />
      <div className="h-6 w-3/5 rounded-sm bg-well" />
      <div className="h-36 w-64 max-w-full rounded-picture bg-well" />
      <div className="h-56 rounded-sm bg-well" />
    </div>
  ) : null;
}
