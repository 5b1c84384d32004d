import type { ReactElement } from "react";
import { useFormatter } from "use-intl";

const MS = 1000;

/** A moment of the last day, to the minute; an earlier one with its date. */
export function TimeOfDay({ seconds }: { readonly seconds: number }): ReactElement {
  const format = useFormatter();
  const at = new Date(seconds * MS);
  const isToday = at.toDateString() === new Date().toDateString();
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return (
    <time dateTime={at.toISOString()}>
      {format.dateTime(at, isToday ? clock : { ...clock, day: "numeric", month: "short" })}
    </time>
  );
}
