import type { ReactElement } from "react";
import { useFormatter } from "use-intl";

const DAY_MS = 86_400_000;
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The time of day to the second; of other days their date and minute. */
export function Moment({ seconds }: { readonly seconds: number }): ReactElement {
  const format = useFormatter();
  const at = new Date(seconds * 1000);
  const now = new Date();
  const isToday = now.getTime() - at.getTime() < DAY_MS && at.getDate() === now.getDate();
  return (
    <time dateTime={at.toISOString()}>
      {isToday
        ? format.dateTime(at, { ...TIME, second: "2-digit" })
        : format.dateTime(at, { ...TIME, day: "numeric", month: "short" })}
    </time>
  );
}
