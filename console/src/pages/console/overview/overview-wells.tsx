import type { ReactElement } from "react";
import { AfterDelay } from "../after-delay.tsx";

/** The shapes of the page, while its numbers are on their way. */
export function OverviewWells(): ReactElement {
  return (
    <AfterDelay>
      <div aria-hidden className="@container">
        <div className="h-24 rounded-lg bg-well" />
        <div className="mt-4 grid gap-4 @min-[54rem]:grid-cols-[minmax(0,1.62fr)_minmax(0,1fr)]">
          {["a", "b", "c", "d"].map((name) => (
            <div key={name} className="h-82 rounded-lg bg-well" />
          ))}
        </div>
      </div>
    </AfterDelay>
  );
}
