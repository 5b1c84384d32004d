import type { ReactElement } from "react";
import { joinClasses } from "../../../../kit/join-classes.ts";
import type { ClockBar, ClockInk } from "./lay-out-clock.ts";

interface ClockBarsProps {
  readonly bars: readonly ClockBar[];
  readonly spanMs: number;
}

/** State ink: an outline is promised, a hatch unsettled, a fill settled; the colour only adds to it. */
const INKS: Readonly<Record<ClockInk, string>> = {
  promised: "border border-line-control",
  running: "border border-lapis hatch text-lapis",
  failed: "border border-vermilion hatch text-vermilion",
  drawn: "bg-lapis",
  fitted: "bg-c2",
  own: "bg-text-2",
};

/** The shortest bar: what took no time is still seen. */
const WIDTH_MIN_PX = 4;

/** The bars of one row. Lengths are shares of the row, so that it needs no measuring. */
export function ClockBars({ bars, spanMs }: ClockBarsProps): ReactElement {
  return (
    <>
      {bars.map(({ from, to, ink }, index) => (
        <span
          key={index}
          className={joinClasses("absolute top-0 h-4.5 rounded-[2px]", INKS[ink])}
          style={{
            left: `${(from / spanMs) * 100}%`,
            // A hair of the ground stays between neighbours.
            width: `max(${WIDTH_MIN_PX}px, ${((to - from) / spanMs) * 100}% - ${index === bars.length - 1 ? 0 : 1.5}px)`,
          }}
        />
      ))}
    </>
  );
}
