import { useId, useState, type ReactElement } from "react";
import { BarLayers } from "./bar-layers.tsx";
import { layerStacks } from "./layer-stacks.ts";
import { niceTicks } from "./nice-ticks.ts";
import { Scrubber } from "./scrubber.tsx";
import type { Stack, StackSeries } from "./stack.ts";
import { StackValues } from "./stack-values.tsx";
import { useRoom, type ChartRoom } from "./use-room.ts";

interface StackedBarsProps {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  /** The name of what moves along the bars. */
  readonly scrubLabel: string;
  readonly series: readonly StackSeries[];
  readonly stacks: readonly Stack[];
  /** Of one value, and of the axis. */
  readonly format: (value: number) => string;
  readonly total: string;
  /** Nothing finer is counted. */
  readonly stepMin: number;
  /** How many bars there are where there is little room, the latest ones. */
  readonly narrowCount: number;
}

const HEIGHT = 232;
const TOP = 8;
const FOOT = 24;
const NARROW = 480;
const LABEL_WIDTH = 6.6;
const INTERVALS_MAX = 4;

/** Amounts over time as bars of layers, from zero. Its values are told under the pointer, and to the arrow keys. */
export function StackedBars(props: StackedBarsProps): ReactElement {
  const [place, room] = useRoom<HTMLDivElement>();
  return (
    <div ref={place} className="relative" style={{ height: HEIGHT }}>
      {room !== null && room.width > 0 && <Plot {...props} room={room} />}
    </div>
  );
}

function Plot({ room, ...props }: StackedBarsProps & { readonly room: ChartRoom }): ReactElement {
  const { width, textScale } = room;
  const { label, series, format } = props;
  const hatches = useId();
  const [shown, setShown] = useState<number | null>(null);
  const stacks = width < NARROW * textScale ? props.stacks.slice(-props.narrowCount) : props.stacks;
  const sums = stacks.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const ticks = niceTicks(Math.max(0, ...sums), {
    intervalsMax: INTERVALS_MAX,
    stepMin: props.stepMin,
  });
  const max = ticks.at(-1) ?? 1;
  const letters = Math.max(...ticks.map((tick) => format(tick).length));
  const left = Math.ceil(letters * LABEL_WIDTH * textScale) + 10;
  const plot = { width: width - left, height: HEIGHT - TOP - FOOT * textScale };
  const columns = layerStacks(stacks, { ...plot, max });
  const active = shown === null ? undefined : stacks[shown];
  const column = shown === null ? undefined : columns[shown];
  return (
    <>
      <svg width={width} height={HEIGHT} role="img" aria-label={label} className="block">
        <Grid ticks={ticks} format={format} left={left} width={width} height={plot.height} />
        <g transform={`translate(${left} ${TOP})`}>
          {column !== undefined && (
            <rect
              x={column.x - 3}
              width={column.width + 6}
              height={plot.height}
              className="fill-hover"
            />
          )}
          <BarLayers columns={columns} stacks={stacks} id={hatches} height={plot.height} />
        </g>
      </svg>
      <Scrubber
        label={props.scrubLabel}
        count={stacks.length}
        shown={shown}
        onShow={setShown}
        text={(index) => {
          const stack = stacks[index];
          return stack === undefined ? "" : `${stack.name}: ${format(sums[index] ?? 0)}`;
        }}
        style={{ left, width: plot.width, top: TOP, height: plot.height }}
      />
      {active !== undefined && column !== undefined && (
        <StackValues
          stack={active}
          series={series}
          format={format}
          total={props.total}
          place={left + column.x + column.width / 2}
          width={width}
        />
      )}
    </>
  );
}

interface GridProps {
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function Grid({ ticks, format, left, width, height }: GridProps): ReactElement {
  const max = ticks.at(-1) ?? 1;
  return (
    <g>
      {ticks.map((tick) => {
        const y = Math.round(TOP + height - (tick / max) * height) + 0.5;
        return (
          <g key={tick}>
            <line x1={left} x2={width} y1={y} y2={y} className="stroke-c-grid" />
            <text
              x={left - 8}
              y={y}
              dy="0.35em"
              textAnchor="end"
              className="fill-c-axis text-2xs font-medium"
            >
              {format(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
