import type { ReactElement, ReactNode } from "react";

interface RangeLegendProps {
  readonly median: string;
  readonly band: string;
  readonly line: string;
}

export function RangeLegend({ median, band, line }: RangeLegendProps): ReactElement {
  return (
    <ul className="mt-1 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-xs text-text-2">
      <Entry mark={<circle cx={8} cy={6} r={4} className="fill-lapis" />}>{median}</Entry>
      <Entry mark={<rect y={3} width={16} height={6} rx={3} className="fill-lapis-line" />}>
        {band}
      </Entry>
      <Entry mark={<line x2={16} y1={6} y2={6} className="stroke-c-axis" />}>{line}</Entry>
    </ul>
  );
}

function Entry({
  mark,
  children,
}: {
  readonly mark: ReactElement;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li className="flex items-center gap-1.5">
      <svg width={16} height={12} aria-hidden>
        {mark}
      </svg>
      {children}
    </li>
  );
}
