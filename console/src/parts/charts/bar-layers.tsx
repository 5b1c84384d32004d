import type { ReactElement } from "react";
import type { Column } from "./layer-stacks.ts";
import { CHART_INKS, type Stack } from "./stack.ts";

interface BarLayersProps {
  readonly columns: readonly Column[];
  readonly stacks: readonly Stack[];
  /** Unlike that of any other chart on the page. */
  readonly id: string;
  readonly height: number;
}

const EDGE = 1.5;

/** The bars themselves: solid where they are complete, ruled with an edge where they are not; and what stands under them. */
export function BarLayers({ columns, stacks, id, height }: BarLayersProps): ReactElement {
  return (
    <>
      <defs>
        {CHART_INKS.map((ink, index) => (
          <pattern
            key={ink}
            id={`${id}-${index}`}
            className={ink}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={1.75} height={5} fill="currentColor" />
          </pattern>
        ))}
      </defs>
      {columns.map(({ x, width, layers }, index) => {
        const stack = stacks[index];
        return (
          <g key={stack?.start ?? index}>
            {layers.map(({ series, y, height: tall }) =>
              stack?.isOpen === true && tall > EDGE ? (
                <rect
                  key={series}
                  x={x + EDGE / 2}
                  y={y + EDGE / 2}
                  width={width - EDGE}
                  height={Math.max(0.5, tall - EDGE)}
                  className={CHART_INKS[series]}
                  fill={`url(#${id}-${series})`}
                  stroke="currentColor"
                  strokeWidth={EDGE}
                />
              ) : (
                <rect
                  key={series}
                  x={x}
                  y={y}
                  width={width}
                  height={tall}
                  className={CHART_INKS[series]}
                  fill="currentColor"
                />
              ),
            )}
            {stack?.tick !== undefined && (
              <text
                x={x + width / 2}
                y={height}
                dy="1.6em"
                textAnchor={index === columns.length - 1 ? "end" : "middle"}
                dx={index === columns.length - 1 ? width / 2 : 0}
                className="fill-c-axis text-2xs font-medium"
              >
                {stack.tick}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
