import type { ReactElement } from "react";
import { makeLogAxis, placeOnLogAxis } from "./log-axis.ts";
import { useRoom, type ChartRoom } from "./use-room.ts";

/** How long the calls of one channel took, in milliseconds. */
interface Range {
  readonly name: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly highest: number;
}

interface RangeRowsProps {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly ranges: readonly Range[];
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
}

const ROW = 42;
const FOOT = 26;
const NAME_SHARE = 0.3;
const NAME_MAX = 128;
const VALUE = 64;
const PAD = 10;

/** Ranges on one logarithmic axis: a dot for the median, a band from p5 to p95, a hairline as far as p99. */
export function RangeRows(props: RangeRowsProps): ReactElement {
  const [place, room] = useRoom<HTMLDivElement>();
  return (
    <div ref={place} style={{ minHeight: props.ranges.length * ROW + FOOT }}>
      {room !== null && room.width > 0 && <Plot {...props} room={room} />}
    </div>
  );
}

interface PlotProps extends RangeRowsProps {
  readonly room: ChartRoom;
}

function Plot({ label, ranges, format, formatTick, room }: PlotProps): ReactElement {
  const { width, textScale } = room;
  const foot = ranges.length * ROW;
  const height = foot + FOOT * textScale;
  const axis = makeLogAxis(
    Math.min(...ranges.map(({ low }) => low)),
    Math.max(...ranges.map(({ highest }) => highest)),
  );
  const left = Math.min(NAME_MAX * textScale, Math.round(width * NAME_SHARE)) + PAD;
  const right = width - VALUE * textScale;
  const at = (value: number) => Math.round(left + placeOnLogAxis(value, axis) * (right - left));
  return (
    <div className="relative">
      <svg width={width} height={height} role="img" aria-label={label} className="block">
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1={0} y2={foot} className="stroke-c-grid" />
            <text
              x={at(tick)}
              y={foot}
              dy="1.6em"
              textAnchor="middle"
              className="fill-c-axis text-2xs font-medium"
            >
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {ranges.map((range, index) => (
          <RangeMark key={range.name} range={range} y={index * ROW + ROW / 2} at={at} />
        ))}
      </svg>
      <ul>
        {ranges.map(({ name, middle }, index) => (
          <li
            key={name}
            className="pointer-events-none absolute inset-x-0 flex items-center justify-between text-xs font-medium"
            style={{ top: index * ROW, height: ROW }}
          >
            <span className="truncate" style={{ width: left - PAD }} title={name}>
              {name}
            </span>
            <span>{format(middle)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RangeMarkProps {
  readonly range: Range;
  readonly y: number;
  readonly at: (value: number) => number;
}

function RangeMark({ range, y, at }: RangeMarkProps): ReactElement {
  const low = at(range.low);
  return (
    <g>
      <rect
        x={low - 3}
        y={y - 3}
        width={Math.max(6, at(range.high) - low + 6)}
        height={6}
        rx={3}
        className="fill-lapis-line"
      />
      <line x1={low} x2={at(range.highest)} y1={y} y2={y} className="stroke-c-axis" />
      <circle
        cx={at(range.middle)}
        cy={y}
        r={5}
        className="fill-lapis stroke-surface"
        strokeWidth={2}
      />
    </g>
  );
}
