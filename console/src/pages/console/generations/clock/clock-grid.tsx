import type { ReactElement } from "react";
import { joinClasses } from "../../../../kit/join-classes.ts";
import type { Clock } from "./lay-out-clock.ts";

/** The lines of the clock behind its rows, and the one where it ended. */
export function ClockGrid({ clock }: { readonly clock: Clock }): ReactElement {
  const { spanMs, ticks, endMs, money } = clock;
  const isCaptured = money !== null && (money.capturedMicros ?? 0) > 0;
  const at = (ms: number) => `${(ms / spanMs) * 100}%`;
  return (
    <svg
      aria-hidden
      width="100%"
      height="100%"
      className="absolute inset-y-0 right-0 left-37 w-[calc(100%-148px)]"
    >
      {ticks.map((ms) => (
        <line key={ms} x1={at(ms)} x2={at(ms)} y1={24} y2="100%" className="stroke-c-grid" />
      ))}
      {endMs !== null && (
        <line
          x1={at(endMs)}
          x2={at(endMs)}
          y1={30}
          y2="100%"
          strokeWidth={1.5}
          className={joinClasses(isCaptured ? "stroke-malachite" : "stroke-line-control")}
        />
      )}
    </svg>
  );
}
