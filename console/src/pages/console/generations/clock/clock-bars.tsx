import type { ReactElement } from "react";
import { joinClasses } from "../../../../kit/join-classes.ts";
import type { ClockBar, ClockInk } from "./lay-out-clock.ts";

interface ClockBarsProps {
  readonly bars: readonly ClockBar[];
  readonly spanMs: number;
}

/** The colour of each ink; what it is made of, line or hatch or fill, is said below. */
const COLORS: Readonly<Record<ClockInk, string>> = {
  promised: "text-line-control",
  running: "text-lapis",
  failed: "text-vermilion",
  drawn: "text-lapis",
  fitted: "text-c2",
  own: "text-text-2",
};

const HEIGHT = 18;
/** The shortest bar: what took no time is still seen. */
const WIDTH_MIN = 4;

/** The bars of one row. Lengths are shares of the row, so that it needs no measuring. */
export function ClockBars({ bars, spanMs }: ClockBarsProps): ReactElement {
  return (
    <svg aria-hidden width="100%" height={HEIGHT} className="absolute inset-x-0 top-0 overflow-visible">
      {bars.map((bar, index) => (
        <Bar key={index} bar={bar} spanMs={spanMs} isLast={index === bars.length - 1} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly bar: ClockBar;
  readonly spanMs: number;
  readonly isLast: boolean;
}

function Bar({ bar: { from, to, ink }, spanMs, isLast }: BarProps): ReactElement {
  const left = `${(from / spanMs) * 100}%`;
  // A hair of the ground stays between neighbours.
  const width = `max(${WIDTH_MIN}px, ${((to - from) / spanMs) * 100}% - ${isLast ? 0 : 1.5}px)`;
  const isSolid = ink === "drawn" || ink === "fitted" || ink === "own";
  const isHatched = ink === "running" || ink === "failed";
  return (
    <g className={COLORS[ink]}>
      {isHatched && (
        <foreignObject x={left} y={0} height={HEIGHT} style={{ width }}>
          <div className="hatch h-full rounded-[2px] opacity-70" />
        </foreignObject>
      )}
      <rect
        x={left}
        y={isSolid ? 0 : 0.5}
        height={isSolid ? HEIGHT : HEIGHT - 1}
        rx={2}
        style={{ width }}
        fill={isSolid ? "currentColor" : "none"}
        stroke={isSolid ? "none" : "currentColor"}
        className={joinClasses(ink === "own" && "text-text-2")}
      />
    </g>
  );
}
