import type { ReactElement } from "react";
import { CHART_INKS, type Stack, type StackSeries } from "./stack.ts";

interface StackValuesProps {
  readonly stack: Stack;
  readonly series: readonly StackSeries[];
  readonly format: (value: number) => string;
  readonly total: string;
  /** Pixels from the left of the chart to the bar. */
  readonly place: number;
  /** Of the chart. */
  readonly width: number;
}

const GAP = 14;

/** The numbers of one bar, beside it. They stand in the table of the chart too. */
export function StackValues({
  stack,
  series,
  format,
  total,
  place,
  width,
}: StackValuesProps): ReactElement {
  const sum = stack.values.reduce((all, value) => all + value, 0);
  const isRight = place > width / 2;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute top-2 z-10 min-w-36 rounded-lg bg-raised px-3 py-2 text-xs shadow-3"
      style={isRight ? { right: width - place + GAP } : { left: place + GAP }}
    >
      <div className="mb-1 font-medium">{stack.name}</div>
      {series
        .map(({ name }, index) => ({ name, index, value: stack.values[index] ?? 0 }))
        .filter(({ value }) => value > 0)
        .toReversed()
        .map(({ name, index, value }) => (
          <div key={name} className="flex items-center gap-2 whitespace-nowrap text-text-2">
            <span className={`size-2 rounded-[2px] bg-current ${CHART_INKS[index] ?? ""}`} />
            <span className="flex-1">{name}</span>
            <span className="text-text">{format(value)}</span>
          </div>
        ))}
      <div className="mt-1 flex justify-between gap-4 border-t border-line pt-1 font-medium">
        <span>{total}</span>
        <span>{format(sum)}</span>
      </div>
    </div>
  );
}
