import type { ReactElement } from "react";
import { joinClasses } from "../kit/join-classes.ts";

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

const CELLS_MAX = 12;
const NEARLY = 0.9;

/** Slots in use: a cell each up to twelve, then a bar. An outline is a free slot. */
export function SlotMeter({ label, value, max }: MeterProps): ReactElement {
  if (max > CELLS_MAX) {
    return <BarMeter label={label} value={value} max={max} />;
  }
  return (
    <span role="img" aria-label={label} className="inline-flex gap-0.75">
      {Array.from({ length: max }, (_, index) => (
        <span
          key={index}
          className={joinClasses(
            "h-3 w-1.75 rounded-[2px] border",
            index < value ? "border-lapis bg-lapis" : "border-line-control",
          )}
        />
      ))}
    </span>
  );
}

/** How much of a bound is used; it turns to the colour of warnings at nine tenths. */
export function BarMeter({ label, value, max }: MeterProps): ReactElement {
  const share = max <= 0 ? 1 : Math.min(1, Math.max(0, value / max));
  return (
    <span
      role="img"
      aria-label={label}
      className="block h-1.25 w-full overflow-hidden rounded-full bg-well"
    >
      <span
        style={{ width: `${share * 100}%` }}
        className={joinClasses(
          "block h-full rounded-full",
          share >= NEARLY ? "bg-orpiment" : "bg-text-2",
        )}
      />
    </span>
  );
}
