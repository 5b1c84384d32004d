import type { ReactElement, ReactNode } from "react";

interface FailureCount {
  readonly code: string;
  readonly count: number;
  /** Of these, the ones that no channel was called for. */
  readonly beforeDrawing: number;
  readonly note: ReactNode;
}

interface FailureBarsProps {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly failures: readonly FailureCount[];
  /** The code as it is shown, usually a link. */
  readonly renderCode: (code: string) => ReactNode;
}

/** Counts by code: solid where a channel had been called, pale where nothing had been drawn yet. */
export function FailureBars({ label, failures, renderCode }: FailureBarsProps): ReactElement {
  const max = Math.max(1, ...failures.map(({ count }) => count));
  return (
    <ul aria-label={label} className="grid grid-cols-[fit-content(60%)_1fr_auto] gap-x-3 gap-y-2.5">
      {failures.map(({ code, count, beforeDrawing, note }) => (
        <li key={code} className="col-span-full grid grid-cols-subgrid items-center">
          <span className="font-mono text-xs wrap-anywhere">{renderCode(code)}</span>
          <span aria-hidden className="flex h-2 gap-px">
            <Bar share={(count - beforeDrawing) / max} className="bg-vermilion" />
            <Bar share={beforeDrawing / max} className="bg-vermilion-line" />
          </span>
          <span className="min-w-6 text-right text-sm font-medium">
            {count.toLocaleString("en-US")}
          </span>
          <span className="col-span-3 truncate text-xs text-text-2">{note}</span>
        </li>
      ))}
    </ul>
  );
}

function Bar({
  share,
  className,
}: {
  readonly share: number;
  readonly className: string;
}): ReactElement | null {
  return share <= 0 ? null : (
    <span
      className={`h-full min-w-0.5 rounded-[2px] ${className}`}
      style={{ width: `${share * 100}%` }}
    />
  );
}
